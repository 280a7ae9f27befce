using Ledger.Domain.Access;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.2, county ACCESS ¶7, Stotfold ACCESS ¶6.</summary>
public sealed class OwnBodysPapersAreSeenAsOfRightTests
{
    private static readonly OwnBodysPapersAreSeenAsOfRight Rule = new();

    [Fact]
    public void Broken_when_a_member_of_the_body_is_refused()
    {
        var finding = Asked(AsksFor(Ann)).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem();
        finding.Kind.ShouldBe(FindingKind.Breach);
        finding.Says.ShouldBe("Cllr Ann Sample was refused a document, though Planning Committee, whose papers it is of, is their own body.");
        finding.Evidence.Select(entry => entry.Version).ShouldBe([2, 1]);
    }

    [Fact]
    public void Kept_when_it_is_granted() => Asked(AsksFor(Ann)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_seeing_it_after_all_settles_it() =>
        Asked(AsksFor(Ann)).On("2026-02-03", Refuses(Clerk)).On("2026-02-05", new DocumentInspected(Ann, false))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(3);

    [Fact]
    public void Edge_it_says_nothing_of_a_member_who_does_not_sit_on_the_body() =>
        Asked(AsksFor(Dan)).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_everybody_sits_on_the_full_council() =>
        Asked(AsksFor(Dan) with { Body = "council", BodyName = "Full Council" }).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void A_question_where_the_need_is_only_presumed()
    {
        var finding = Asked(AsksFor(Ann)).On("2026-02-03", Refuses(Clerk)).Under(Rule with { Presumed = true }).Findings.ShouldHaveSingleItem();
        finding.Kind.ShouldBe(FindingKind.Question);
        finding.Says.ShouldBe("Cllr Ann Sample was refused papers of their own body, Planning Committee; what displaced the presumption that they need them?");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Asked(AsksFor(Ann)).On("2026-02-03", Refuses(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
