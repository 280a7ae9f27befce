using Ledger.Domain.Access;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.3(a), county ACCESS ¶6, Stotfold ACCESS ¶4.</summary>
public sealed class NeedToKnowIsShownTests
{
    private static readonly NeedToKnowIsShown Rule = new();

    [Fact]
    public void Broken_when_access_is_given_and_no_need_was_put()
    {
        var finding = Asked(AsksFor(Dan)).On("2026-02-03", Grants(Clerk)).On("2026-02-04", new DocumentInspected(Dan, false)).Under(Rule).Findings.ShouldHaveSingleItem();
        finding.Says.ShouldBe("Cllr Dan Specimen was given access without having shown a need to know.");
        finding.Evidence[0].Version.ShouldBe(2);
    }

    [Fact]
    public void Kept_when_the_need_was_put_first() =>
        Asked(AsksFor(Dan)).On("2026-02-02", Puts(Dan)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(NeedPut.Curiosity, "Cllr Dan Specimen was given access though curiosity was all the need that they put.")]
    [InlineData(NeedPut.GeneralSearch, "Cllr Dan Specimen was given access though they put no need but a general search.")]
    public void Broken_when_all_that_was_put_is_no_need(NeedPut need, string says) =>
        Asked(AsksFor(Dan)).On("2026-02-02", Puts(Dan, need)).On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe(says);

    [Fact]
    public void Edge_a_need_put_afterwards_does_not_mend_it() =>
        Asked(AsksFor(Dan)).On("2026-02-03", Grants(Clerk)).On("2026-02-04", Puts(Dan)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_attending_a_closed_meeting_is_access_too() =>
        Asked(AsksFor(Dan)).On("2026-02-03", new ClosedMeetingAttended(Dan, "planning", "Planning Committee")).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_a_refusal_gives_no_access() => Asked(AsksFor(Dan)).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_what_another_clause_opens_needs_no_need()
    {
        var own = Asked(AsksFor(Ann)).On("2026-02-03", Grants(Clerk));
        own.Under(Rule).Findings.ShouldHaveSingleItem();
        own.Under(Rule, pack: pack => pack.AndClause(new OwnBodysPapersAreSeenAsOfRight())).Findings.ShouldBeEmpty();
        Asked(AsksFor(Dan) with { ForAMeeting = true }).On("2026-02-03", Grants(Clerk))
            .Under(Rule, pack: pack => pack.AndClause(new PapersForAnyMeetingAreOpenToMembers())).Findings.ShouldBeEmpty();
        Asked(AsksFor(Dan) with { Category = "accounts" }).On("2026-02-03", Grants(Clerk))
            .Under(Rule, pack: pack => pack.AndClause(new DocumentsOfTheseCategoriesAreOpenToEveryMember(["accounts"]))).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Asked(AsksFor(Dan)).On("2026-02-03", Grants(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
