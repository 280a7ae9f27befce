using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 10.8, Uttlesford 5.6.</summary>
public sealed class RequestIsKeptFromOtherMembersWhenAskedTests
{
    private static readonly RequestIsKeptFromOtherMembersWhenAsked Rule = new();

    [Fact]
    public void Kept_when_nobody_is_told() =>
        InConfidence().Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_another_member_is_told()
    {
        var found = InConfidence().On("2026-02-05", Told(Ann, Cat)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Robin Example told Cllr Cat Specimen of a request that Cllr Ann Sample had asked to be kept from others.");
    }

    [Fact]
    public void Kept_when_the_member_had_not_asked() =>
        Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-05", Told(Ann, Cat)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_what_was_told_before_the_member_asked_is_no_breach()
    {
        var asked = Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-04", Told(Ann, Cat)).On("2026-02-05", new ConfidenceAsked(null));
        asked.Under(Rule).Findings.ShouldBeEmpty();
        asked.On("2026-02-05", Told(Ann, Dan)).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldContain("Cllr Dan Specimen");
    }

    [Fact]
    public void Kept_when_the_member_consented() =>
        InConfidence().On("2026-02-05", Told(Ann, Cat) with { Consented = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kinds_says_which_requests_it_is_about() =>
        InConfidence().On("2026-02-05", Told(Ann, Cat)).Under(Rule with { Kinds = [RequestKind.Advice] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = InConfidence().On("2026-02-05", Told(Ann, Cat)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> InConfidence() => Given.ARequest().On("2026-02-03", Asked(Ann) with { InConfidence = true });
}
