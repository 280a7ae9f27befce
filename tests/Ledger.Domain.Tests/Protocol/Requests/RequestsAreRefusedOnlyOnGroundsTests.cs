using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 7.2.</summary>
public sealed class RequestsAreRefusedOnlyOnGroundsTests
{
    private static readonly RequestsAreRefusedOnlyOnGrounds Rule = new([RefusalGround.LegalReason, RefusalGround.UnreasonableCost]);

    [Fact]
    public void Kept_when_refused_on_a_ground_that_it_allows() =>
        Declined(RefusalGround.LegalReason).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_no_ground_is_given()
    {
        var found = Declined(RefusalGround.NoneGiven).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample was refused what they asked for and no ground was given.");
    }

    [Fact]
    public void Broken_when_refused_on_another_ground() =>
        Declined(RefusalGround.Other).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("the ground is not one that the clause allows.");

    [Fact]
    public void Settled_when_a_ground_that_it_allows_is_found_afterwards()
    {
        Declined(RefusalGround.NoneGiven).On("2026-02-06", new RefusalGroundsChanged(Clerk, RefusalGround.LegalReason, true, null)).Under(Rule)
            .Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void Broken_when_a_ground_is_added_that_it_does_not_allow()
    {
        Declined(RefusalGround.LegalReason).On("2026-02-06", new RefusalGroundsChanged(Clerk, RefusalGround.Other, false, null)).Under(Rule)
            .Findings.ShouldHaveSingleItem().Says.ShouldBe("A ground that the clause does not allow was put forward for refusing Cllr Ann Sample.");
    }

    [Fact]
    public void Edge_without_grounds_any_that_is_said_will_do()
    {
        var any = new RequestsAreRefusedOnlyOnGrounds();
        Declined(RefusalGround.Other).Under(any).Findings.ShouldBeEmpty();
        Declined(RefusalGround.NoneGiven).Under(any).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Kinds_says_which_requests_it_is_about() =>
        Declined(RefusalGround.Other).Under(Rule with { Kinds = [RequestKind.Advice] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Declined(RefusalGround.NoneGiven).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Declined(RefusalGround ground) => Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-05", Refused(ground));
}
