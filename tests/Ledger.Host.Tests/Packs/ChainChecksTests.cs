using Ledger.Domain;
using Ledger.Domain.Roster;
using Ledger.Host.Packs;
using NodaTime;

namespace Ledger.Host.Tests.Packs;

/// <summary>Chains that lead nowhere, in a circle or to nobody, and clauses that name none or contradict one.</summary>
public sealed class ChainChecksTests
{
    private const string Step = "- { who: [town-clerk], all: false, part: hear, outside: false }";

    [Theory]
    [InlineData(Step, Step + "\n      - { who: [town-clerk], all: false, part: decide, outside: false }", 23, "the chain concern comes back to town-clerk and goes round in a circle; name somebody else, or end the chain before")]
    [InlineData(Step, Step + "\n      - { who: [town-clerk, deputy-clerk], all: false, part: decide, outside: false }", 23, "the chain concern comes back to town-clerk and goes round in a circle; name somebody else, or end the chain before")]
    [InlineData(Step, "- { who: [town-clerk, deputy-clerk], all: true, part: hear, outside: false }\n      - { who: [deputy-clerk], all: false, part: decide, outside: false }", 23, "the chain concern comes back to deputy-clerk and goes round in a circle; name somebody else, or end the chain before")]
    [InlineData(Step, Step + "\n      - { who: [town-clerk], all: false, part: advise, outside: false }\n      - { who: [deputy-clerk], all: false, part: hear, outside: false }", 23, "the chain concern comes back to town-clerk and goes round in a circle; name somebody else, or end the chain before")]
    [InlineData("part: hear", "part: advise", 22, "the chain concern ends with nobody who hears or decides; add who does, or say under “ends” why the text goes no further")]
    [InlineData("part: hear", "part: herd", 22, "step 1 of the chain concern has the part “herd”; write “hear” if that is meant")]
    [InlineData("who: [town-clerk]", "who: []", 22, "step 1 of the chain concern is nobody's; name the roles of the step")]
    [InlineData("steps:\n      " + Step, "steps: []", 21, "the chain concern has no steps; say who deals with it first, or take the chain out")]
    [InlineData("outside: false }", "outside: false, optional: true }", 21, "every step of the chain concern is optional, so that it asks nothing of anybody; say which step the text asks for")]
    [InlineData("- id: concern", "- id: concern\n    clause: appendix Z", 21, "the chain concern rests on clause appendix Z, which the pack does not have; name a clause of the pack")]
    [InlineData("clauses:\n", "  - id: concern\n    steps:\n      - { who: [deputy-clerk], all: false, part: hear, outside: false }\nclauses:\n", 23, "the chain concern stands here a second time; keep one of them, or give it an id of its own")]
    [InlineData("title: Deputy Clerk, heldBy: []", "title: Deputy Clerk, heldBy: [], standIn: town-clerk", 13, "those who stand in for town-clerk end with town-clerk again; name somebody else, or nobody")]
    [InlineData("rule: OnlyTheseOfficersAttend\n    with: { posts: [town-clerk] }", "rule: ConcernTakesItsRoute\n    with: { chains: [concerns] }", 28, "clause 1.1 names the chain “concerns”, and there is no such chain; write “concern” if that is meant")]
    [InlineData("rule: OnlyTheseOfficersAttend\n    with: { posts: [town-clerk] }", "rule: ConcernTakesItsRoute\n    with:\n      chains:\n        - concern\n        - appeal", 31, "clause 1.1 names the chain “appeal”, and there is no such chain; add it under chains")]
    [InlineData("rule: OnlyTheseOfficersAttend\n    with: { posts: [town-clerk] }", "rule: DisputesGoUpTheChain\n    with: { chain: concerns }", 28, "clause 1.1 names the chain “concerns”, and there is no such chain; write “concern” if that is meant")]
    [InlineData("rule: OnlyTheseOfficersAttend\n    with: { posts: [town-clerk] }", "rule: DisputeOverAccessGoesUpTheChain\n    with: { chain: access }", 28, "clause 1.1 names the chain “access”, and there is no such chain; add it under chains")]
    [InlineData("outside: false }", "outside: false, informed: [mayor] }", 22, "the chain concern names “mayor”, an unmapped role; list it under posts, with the council's posts that hold it")]
    [InlineData("- id: concern", "- id: concern\n    for: { about: [officer], exceptAboutRoles: [mayor] }", 21, "the chain concern names “mayor”, an unmapped role; list it under posts, with the council's posts that hold it")]
    [InlineData("review: 2026-01-31", "review: 2024-01-20", 9, "the review, 20 January 2024, comes before it takes effect on 1 February 2024; correct one of the two dates")]
    public void What_is_wrong_with_a_chain_is_told_at_its_line(string passage, string instead, int line, string problem) =>
        SampleText.Changed(passage, instead).ShouldContain($"sample.yaml, line {line}: {problem}.");

    [Theory]
    [InlineData("part: hear", "part: hear, tellBack: [complainant], informed: [deputy-clerk], when: [minor]")]
    [InlineData("- id: concern", "- id: concern\n    for: { by: [member], about: [officer], kinds: [conduct] }\n    clause: \"1.2\"\n    tellBack: [subject]")]
    [InlineData("steps:\n      - { who: [town-clerk], all: false, part: hear", "ends: The text goes no further.\n    steps:\n      - { who: [town-clerk], all: false, part: advise")]
    [InlineData(Step, "- { who: [town-clerk], all: false, part: advise, outside: false }\n      - { who: [town-clerk], all: false, part: decide, outside: false }")]
    [InlineData(Step, "- { who: [town-clerk], all: false, part: mediate, outside: false }\n      - { who: [town-clerk, deputy-clerk], all: false, part: hear, outside: false }")]
    [InlineData(Step, Step + "\n      - { who: [town-clerk, deputy-clerk], all: true, part: decide, outside: false }")]
    [InlineData(Step, "- { who: [town-clerk, deputy-clerk], all: false, part: hear, outside: false }\n      - { who: [deputy-clerk], all: false, part: decide, outside: false }")]
    [InlineData(Step, "- { who: [town-clerk], all: false, part: hear, outside: false, when: [minor] }\n      - { who: [town-clerk], all: false, part: decide, outside: false, when: [serious] }")]
    public void A_chain_that_is_in_order_is_no_problem(string passage, string instead) => SampleText.Changed(passage, instead).ShouldBeEmpty();

    [Theory]
    [InlineData("aboutRoles: [town-clerk]", "NobodyJudgesTheirOwnCase", "{ posts: [town-clerk] }", "the first keeps town-clerk from judging their own case, the second sends a concern about town-clerk to town-clerk by the chain concern")]
    [InlineData("about: [officer]", "TheseDoNotActAlone", "{ posts: [town-clerk] }", "the first keeps town-clerk from dealing alone with a concern, the second names nobody else in the chain concern")]
    public void A_rule_and_a_chain_that_contradict_each_other_are_told(string about, string rule, string with, string problem) =>
        Routed(about, "hear", rule, with).ShouldContain(told => told.Contains($"contradict each other: {problem};", StringComparison.Ordinal));

    [Theory]
    [InlineData("about: [officer]")]
    [InlineData("by: [member], about: [officer, member]")]
    [InlineData("by: [member]")]
    public void A_chain_that_leaves_the_one_complained_about_to_judge_is_told(string about) => OwnCase(about).ShouldContain(told => told.Contains(
        "the first keeps deputy-clerk from judging their own case, the second leaves a concern about any officer, deputy-clerk among them, to deputy-clerk and nobody else by the chain concern; name somebody else in the chain, or keep such concerns from it with “exceptAboutRoles”",
        StringComparison.Ordinal));

    [Theory]
    [InlineData("about: [member]", "[deputy-clerk]")]
    [InlineData("about: [officer], exceptAboutRoles: [deputy-clerk]", "[deputy-clerk]")]
    [InlineData("about: [officer]", "[deputy-clerk, town-clerk]")]
    [InlineData("about: [officer]", "[town-clerk]")]
    public void A_chain_with_somebody_else_to_go_to_is_no_problem(string about, string who) => OwnCase(about, who).ShouldBeEmpty();

    [Fact]
    public void A_chain_of_their_own_is_somewhere_else_to_go() => SampleText.ProblemsOf(OwnCaseText("about: [officer]", "[deputy-clerk]").Replace(
        "clauses:\n", "  - id: about-the-deputy\n    for: { about: [officer], aboutRoles: [deputy-clerk] }\n    steps:\n      " + Step + "\nclauses:\n", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Those_who_mediate_are_the_same_in_the_rule_and_in_the_chain()
    {
        Routed("about: [officer], kinds: [conduct]", "mediate", "MediationIsByThoseNamed", "{ by: [deputy-clerk] }")
            .ShouldContain(told => told.Contains("the first lets only deputy-clerk mediate, the second has town-clerk mediate by the chain concern", StringComparison.Ordinal));
        Routed("about: [officer]", "hear", "MediationIsByThoseNamed", "{ by: [deputy-clerk] }").ShouldBeEmpty();
    }

    [Fact]
    public void A_step_that_nobody_in_the_council_fills_is_told_unless_somebody_stands_in()
    {
        var file = PackFile.Of("sample.yaml", SampleText.Sound);
        RosterChecks.Of(file, With("planner")).Select(problem => problem.ToString()).ShouldHaveSingleItem().ShouldBe(
            "sample.yaml, line 22: nobody fills town-clerk at step 1 of the chain concern; put down under “heldBy” which post, body or office fills it, name who stands in, or appoint somebody.");
        RosterChecks.Of(file, With("town-clerk")).ShouldBeEmpty();
        RosterChecks.Of(file, With("deputy-clerk")).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Routed(string about, string part, string rule, string with) => SampleText.ProblemsOf(SampleText.Sound
        .Replace("- id: concern", $"- id: concern\n    for: {{ {about} }}{(part == "mediate" ? "\n    ends: The text goes no further." : "")}", StringComparison.Ordinal)
        .Replace("part: hear", $"part: {part}", StringComparison.Ordinal)
        .Replace("rule: OnlyTheseOfficersAttend\n    with: { posts: [town-clerk] }", $"rule: {rule}\n    with: {with}", StringComparison.Ordinal)
        .Replace("rule: none\n    why: about courtesy; no act to judge", "rule: ConcernTakesItsRoute\n    with: { chains: [concern] }", StringComparison.Ordinal));

    private static IReadOnlyList<string> OwnCase(string about, string who = "[deputy-clerk]") => SampleText.ProblemsOf(OwnCaseText(about, who));

    private static string OwnCaseText(string about, string who) => SampleText.Sound
        .Replace("- id: concern", $"- id: concern\n    for: {{ {about} }}", StringComparison.Ordinal)
        .Replace("who: [town-clerk]", $"who: {who}", StringComparison.Ordinal)
        .Replace("rule: OnlyTheseOfficersAttend\n    with: { posts: [town-clerk] }", "rule: NobodyJudgesTheirOwnCase\n    with: { posts: [deputy-clerk, town-clerk] }", StringComparison.Ordinal)
        .Replace("rule: none\n    why: about courtesy; no act to judge", "rule: ConcernTakesItsRoute\n    with: { chains: [concern] }", StringComparison.Ordinal);

    private static CouncilOn With(string post)
    {
        var day = new LocalDate(2026, 1, 5);
        var appointed = new OfficerAppointed(new("robin-example", "Robin Example", post, "An officer"), null) { Occurred = new OccurredAt(day), SaidBy = new("administrator", "The administrator", "administrator") };
        return CouncilOn.From(History.Empty.With(new(Guid.Empty, 1, Instant.FromUtc(2026, 1, 5, 9, 0), appointed)), day);
    }
}
