using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 7.1.</summary>
public sealed class SpokespersonsAreInvitedTests
{
    private static readonly SpokespersonsAreInvited Rule = new();
    private static readonly SpokespersonsAreInvited LeadersSpeak = new(Deemed: DeemedSpokesperson.Leader);

    [Fact]
    public void Kept_when_each_groups_spokesperson_is_invited() =>
        BothHaveSpokespersons().On("2026-02-03", Briefed(BriefingOf.Spokespersons, Ann, Cat)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_group_whose_spokesperson_was_not_invited_is_a_question()
    {
        var found = BothHaveSpokespersons().On("2026-02-03", Briefed(BriefingOf.Spokespersons, Ann, Dan)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Subject.ShouldBe("conservative");
        found.Says.ShouldBe("Why was nobody who speaks for Conservatives (Cllr Cat Specimen) invited to the informal briefing B-1?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_question_is_settled_by_an_answer(bool kept, FindingKind kind)
    {
        var found = BothHaveSpokespersons().On("2026-02-03", Briefed(BriefingOf.Spokespersons, Ann))
            .On("2026-02-10", new QuestionAnswered("1.1", null, 2, kept, "They had asked not to be.", "conservative"))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void Edge_one_of_several_spokespersons_is_enough() =>
        BothHaveSpokespersons().CouncilOn("2025-06-01", new GroupPartTaken(ConservativeGroup, Dan, GroupPart.Spokesperson, "Parks"))
            .On("2026-02-03", Briefed(BriefingOf.Spokespersons, Ann, Dan)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_whoever_came_was_evidently_welcome() =>
        BothHaveSpokespersons().On("2026-02-03", Briefed(BriefingOf.Spokespersons, Ann) with { Attended = [Cat] }).Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("2026-02-03", 0)]
    [InlineData("2026-02-04", 1)]
    public void Edge_whoever_spoke_for_the_group_on_the_day_counts(string givenUp, int questions) =>
        BothHaveSpokespersons().CouncilOn(givenUp, new GroupPartGivenUp(ConservativeGroup, Cat, GroupPart.Spokesperson, "Markets"))
            .On("2026-02-03", Briefed(BriefingOf.Spokespersons, Ann)).Under(Rule).Findings.Length.ShouldBe(questions);

    [Fact]
    public void Edge_a_group_for_which_nobody_speaks_is_not_missed() =>
        GreensHaveLeaders().On("2026-02-03", Briefed(BriefingOf.Spokespersons)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Deemed_a_leader_speaks_for_a_group_that_has_named_nobody()
    {
        GreensHaveLeaders().On("2026-02-03", Briefed(BriefingOf.Spokespersons)).Under(LeadersSpeak)
            .Findings.ShouldHaveSingleItem().Says.ShouldContain("Greens (Cllr Eve Instance and Cllr Guy Alone)");
        GreensHaveLeaders().On("2026-02-03", Briefed(BriefingOf.Spokespersons, Guy)).Under(LeadersSpeak).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Deemed_or_not_a_named_spokesperson_goes_before_the_leader() =>
        GreensHaveLeaders().CouncilOn("2025-06-01", new GroupPartTaken(GreenGroup, Guy, GroupPart.Spokesperson, "Parks"))
            .On("2026-02-03", Briefed(BriefingOf.Spokespersons, Eve)).Under(LeadersSpeak)
            .Findings.ShouldHaveSingleItem().Says.ShouldContain("(Cllr Guy Alone)");

    [Theory]
    [InlineData(BriefingOf.Chairs, 1)]
    [InlineData(BriefingOf.Leadership, 0)]
    public void Of_says_which_briefings_the_clause_is_about(BriefingOf of, int questions) =>
        BothHaveSpokespersons().On("2026-02-03", Briefed(of, Ann)).Under(Rule with { Of = [BriefingOf.Chairs, BriefingOf.Spokespersons] })
            .Findings.Length.ShouldBe(questions);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        BothHaveSpokespersons().On("2026-02-03", Briefed(BriefingOf.Spokespersons)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> BothHaveSpokespersons() => Given.AMatter()
        .CouncilOn("2025-05-08", new GroupPartTaken(LabourGroup, Ann, GroupPart.Spokesperson, "Markets"))
        .CouncilOn("2025-05-08", new GroupPartTaken(ConservativeGroup, Cat, GroupPart.Spokesperson, "Markets"));

    private static Given<Matter> GreensHaveLeaders() => Given.AMatter()
        .CouncilOn("2025-05-08", new MemberJoinedGroup(Guy, GreenGroup))
        .CouncilOn("2025-05-08", new GroupPartTaken(GreenGroup, Eve, GroupPart.Leader, null))
        .CouncilOn("2025-05-08", new GroupPartTaken(GreenGroup, Guy, GroupPart.Leader, null));
}
