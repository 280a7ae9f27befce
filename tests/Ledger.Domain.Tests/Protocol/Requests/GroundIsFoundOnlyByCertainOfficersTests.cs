using Ledger.Domain.People;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 7.2 • 3.</summary>
public sealed class GroundIsFoundOnlyByCertainOfficersTests
{
    private static readonly GroundIsFoundOnlyByCertainOfficers Rule = new(RefusalGround.UnreasonableCost, ["director"]);

    [Fact]
    public void Kept_when_one_of_them_finds_it() =>
        Declined(Director).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_another_does()
    {
        var found = Declined(Junior).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Says.ShouldBe("Jo Newcomer, Planning Assistant, refused on a ground that is for the Director to find.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_another_ground_is_anybodys_to_find() =>
        Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-05", Refused(RefusalGround.LegalReason, Junior)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_another_adds_the_ground_later()
    {
        Declined(Director).On("2026-02-06", new RefusalGroundsChanged(Junior, RefusalGround.UnreasonableCost, false, null)).Under(Rule)
            .Findings.ShouldHaveSingleItem().Evidence[0].Version.ShouldBe(3);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Declined(Junior).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Declined(OfficerThen by) =>
        Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-05", Refused(RefusalGround.UnreasonableCost, by));
}
