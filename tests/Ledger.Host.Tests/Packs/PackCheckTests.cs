using Ledger.Domain.Protocol;
using Ledger.Host.Packs;

namespace Ledger.Host.Tests.Packs;

/// <summary>Each thing that a careful reviewer looks for; the sample keeps them all.</summary>
public sealed class PackCheckTests
{
    [Theory]
    [InlineData("rule: OnlyTheseOfficersAttend", "rule: OnlyThoseOfficersAttend", 27,
        "clause 1.1 turns on “OnlyThoseOfficersAttend”, and there is no such rule; write “OnlyTheseOfficersAttend” if that is meant")]
    [InlineData("rule: OnlyTheseOfficersAttend", "rule: Fairness", 27, "clause 1.1 turns on “Fairness”, and there is no such rule; see `ledger protocol rules` for the names")]
    [InlineData("with: { posts: [town-clerk] }", "with: { posts: [town-clerk], post: [town-clerk] }", 28, "there is no key “post” here; write “posts” if that is meant")]
    [InlineData("with: { posts: [town-clerk] }", "with: { posts: [town-clerk], exceptionally: often }", 28, "“exceptionally” is “often”; write true or false")]
    [InlineData("with: { posts: [town-clerk] }", "with: { exceptionally: true }", 28, "“posts” is missing from “with OnlyTheseOfficersAttend”; add it")]
    [InlineData("with: { posts: [town-clerk] }", "note: No parameters.", 24, "“posts” is missing from “with OnlyTheseOfficersAttend”; add it")]
    [InlineData("rule: OnlyTheseOfficersAttend\n    with: { posts: [town-clerk] }", "rule: GiftsAreRegistered\n    with: { atLeastPence: 49.99 }", 28, "“atLeastPence” is 49.99; write a whole number")]
    [InlineData("rule: none\n    why: about courtesy; no act to judge", "rule: ProposalsAreLimitedPerGroup\n    with: { limit: 1.5 }", 33, "“limit” is 1.5; write a whole number")]
    [InlineData("count: 10, unit: working-days", "count: 2.5, unit: working-days", 39, "“count” is 2.5; write a whole number")]
    [InlineData("    why: about courtesy; no act to judge\n", "", 32, "no rule judges clause 1.2, and nothing says why; add a “why”")]
    [InlineData("with: { posts: [town-clerk] }", "with: { posts: [town-clerk] }\n    why: no act", 29,
        "clause 1.1 turns on OnlyTheseOfficersAttend and says why no rule judges it; take the “why” out, or write “rule: none”")]
    [InlineData("why: about courtesy; no act to judge", "why: about courtesy\n    with: { posts: [town-clerk] }", 34,
        "clause 1.2 has parameters and no rule to take them; name the rule, or take “with” out")]
    [InlineData("ref: \"1.3\"", "ref: \"1.2\"", 34, "clause 1.2 stands here with rule none a second time; keep one of them")]
    [InlineData("ref: \"1.2\"", "ref: \" \"", 29, "a clause has no reference; write it as the source prints or counts it")]
    [InlineData("says: Everybody is courteous.", "says: \"\"", 31, "clause 1.2 says nothing; say in one sentence what it asks")]
    [InlineData("count: 10, unit: working-days", "count: 10", 39, "the clock of clause 1.3 counts 10 of nothing; add its unit: working-days, calendar-days, clear-days or hours")]
    [InlineData("count: 10,", "count: 0,", 39, "the clock of clause 1.3 counts 0; write a number from 1 up, or leave it out where the text states none")]
    [InlineData("with: { posts: [town-clerk] }", "with: { posts: [town-clark] }", 28, "clause 1.1 names “town-clark”, an unmapped role; write “town-clerk” if that is meant")]
    [InlineData("who: [town-clerk]", "who: [mayor]", 22, "the chain concern names “mayor”, an unmapped role; list it under posts, with the council's posts that hold it")]
    [InlineData("authorisedBy: town-clerk", "authorisedBy: mayor", 18,
        "the entitlement of clause 1.3 names “mayor”, an unmapped role; list it under posts, with the council's posts that hold it")]
    [InlineData("standIn: deputy-clerk", "standIn: mayor", 13, "the stand-in of town-clerk names “mayor”, an unmapped role; list it under posts, with the council's posts that hold it")]
    [InlineData("role: deputy-clerk, title: Deputy Clerk, heldBy: []", "role: town-clerk, title: Clerk, heldBy: []", 14,
        "the role “town-clerk” is listed a second time; keep one of them, with every post that holds it")]
    [InlineData("clause: \"1.3\"", "clause: \"9.99\"", 18, "an entitlement rests on clause 9.99, which the pack does not have; name a clause of the pack")]
    [InlineData("review: 2026-01-31", "review: 2023-01-31", 9, "the review, 31 January 2023, comes before the adoption, 15 January 2024; correct one of the two dates")]
    [InlineData("effectiveFrom: 2024-02-01", "effectiveFrom: 2024-01-01", 8, "it takes effect on 1 January 2024, before its adoption on 15 January 2024; correct one of the two dates")]
    [InlineData("seniority: 1", "seniority: 0", 13, "town-clerk has the seniority 0; write 1 for the head of the paid service, 2 for those below, and so on")]
    public void What_is_wrong_is_told_at_its_line(string passage, string instead, int line, string problem) =>
        SampleText.Changed(passage, instead).ShouldContain($"sample.yaml, line {line}: {problem}.");

    [Theory]
    [InlineData("ProposalsAreLimitedPerGroup", "limit: 0", "“limit” 0; write a number from 1 up")]
    [InlineData("ProposalsAreLimitedPerGroup", "limit: 4000", "“limit” 4000; write a number of at most 3660")]
    [InlineData("LettersAreKept", "months: -6", "“months” -6; write a number from 1 up")]
    [InlineData("LettersAreKept", "months: 2000000", "“months” 2000000; write a number of at most 3660")]
    [InlineData("LettersAreKept", "months: 24, holders: 0", "“holders” 0; write a number from 1 up")]
    [InlineData("GiftsAreRegistered", "atLeastPence: -1", "“atLeastPence” -1; write a number from 0 up")]
    [InlineData("RequestsForAMeetingAreMadeInGoodTime", "workingDays: 0", "“workingDays” 0; write a number from 1 up")]
    [InlineData("GroupsAreDealtWithEvenHandedly", "seniorityGap: 0", "“seniorityGap” 0; write a number from 1 up")]
    [InlineData("MemberActsAsOfficerUnpaidAndForAShortTime", "askAfterDays: -1", "“askAfterDays” -1; write a number from 0 up")]
    public void A_number_that_means_nothing_is_told_at_its_line(string rule, string with, string problem) =>
        SampleText.Changed("rule: none\n    why: about courtesy; no act to judge", $"rule: {rule}\n    with: {{ {with} }}")
            .ShouldBe([$"sample.yaml, line 33: clause 1.2 gives {rule} {problem}."]);

    [Theory]
    [InlineData("GiftsAreRegistered", "atLeastPence: 0")]
    [InlineData("GiftsAreRegistered", "atLeastPence: 100000000")]
    [InlineData("MemberActsAsOfficerUnpaidAndForAShortTime", "askAfterDays: 0")]
    [InlineData("RequestsForAMeetingAreMadeInGoodTime", "workingDays: null")]
    public void A_number_that_means_something_is_no_problem(string rule, string with) =>
        SampleText.Changed("rule: none\n    why: about courtesy; no act to judge", $"rule: {rule}\n    with: {{ {with} }}").ShouldBeEmpty();

    // Whoever adds a rule with a number decides here from where on it means something.
    [Fact]
    public void Every_number_that_a_rule_takes_is_known_to_begin_at_0_or_at_1() =>
        (from rule in RuleBook.Rules.Values
         from property in PackFormat.Parameters.GetTypeInfo(rule).Properties
         where property.PropertyType == typeof(int) || property.PropertyType == typeof(int?) || property.PropertyType == typeof(long)
         select property.Name).Distinct().Order().ShouldBe(NumberChecks.FromOneUp.Concat(NumberChecks.MayBeNothing).Order());

    [Fact]
    public void A_clock_that_states_no_number_needs_no_unit() =>
        SampleText.Changed("clock: { stated: ten days, count: 10, unit: working-days }", "clock: { stated: promptly }").ShouldBeEmpty();

    [Fact]
    public void A_clause_may_stand_twice_with_different_rules() =>
        SampleText.Changed("ref: \"1.2\"\n    force: should", "ref: \"1.1\"\n    force: should").ShouldBeEmpty();

    [Fact]
    public void A_pack_adopted_and_in_effect_on_one_day_is_in_order() =>
        SampleText.Changed("effectiveFrom: 2024-02-01", "effectiveFrom: 2024-01-15").ShouldBeEmpty();

    // Whoever adds a rule with a list of words decides here whether the words are roles.
    [Fact]
    public void Every_list_of_words_that_a_rule_takes_is_known_to_be_roles_or_not()
    {
        string[] notRoles = ["categories", "chains", "channels", "exceptions", "fields", "offices", "refusedOnGrounds", "subjects"];
        var lists =
            from rule in RuleBook.Rules.Values
            from property in PackFormat.Parameters.GetTypeInfo(rule).Properties
            where property.PropertyType.IsAssignableTo(typeof(IEnumerable<string>))
            select property.Name;
        lists.Where(name => !RoleChecks.RoleParameters.Contains(name)).Distinct().Order().ShouldBe(notRoles);
    }
}
