namespace Ledger.Host.Tests.Packs;

/// <summary>Two clauses of one pack that cannot both be kept, and pairs that only look like it.</summary>
public sealed class ContradictionsTests
{
    private const string Copied = "CorrespondenceIsCopiedOnlyAsAllowed", Withdraw = "MembersWithdrawForAnInterest";

    [Theory]
    [InlineData("GroupDiscussionIsNotRelayed", "{ unlessTheGroupAsks: false }", "GroupDiscussionIsNotRelayed", "{ unlessTheGroupAsks: true }",
        "2.2 and 2.1", "the first lets a group's discussion be relayed where the group asks, the second never does; give both the same “unlessTheGroupAsks”")]
    [InlineData("InvitationIsDeclinedOnlyOnGrounds", "{ grounds: [no-officer-free] }", "SupportGivenToOneGroupIsNotRefusedToAnother", "{ kinds: [attendance] }",
        "2.1 and 2.2", "the first lets an invitation be declined on the ground no-officer-free, the second makes that a breach for a second group; add no-officer-free to “groundsThatExcuse”, or take it out of “grounds”")]
    [InlineData("SupportGivenToOneGroupIsNotRefusedToAnother", "{ groundsThatExcuse: [confidential, unreasonable] }", "InvitationIsDeclinedOnlyOnGrounds", "{ grounds: [confidential] }",
        "2.2 and 2.1", "the second excuses the ground unreasonable, the first does not allow it; add unreasonable to “grounds”, or take it out of “groundsThatExcuse”")]
    [InlineData("MeetingsWithNonMembersAreNotAttended", "{}", "SupportGivenToOneGroupIsNotRefusedToAnother", "{}",
        "2.1 and 2.2", "the first keeps officers from meetings with non-members, the second makes it a breach to decline them; add non-members-present to “groundsThatExcuse”")]
    [InlineData("MeetingsWithNonMembersAreNotAttended", "{}", "InvitationIsDeclinedOnlyOnGrounds", "{ grounds: [nature-of-the-matter] }",
        "2.1 and 2.2", "the first keeps officers from meetings with non-members, the second makes it a breach to decline them; add non-members-present to “grounds”")]
    [InlineData(Copied, "{ mode: prohibited }", "CorrespondenceIsCopiedTo", "{ posts: [town-clerk, deputy-clerk] }",
        "2.1 and 2.2", "the first prohibits copies to anyone, the second has them made to town-clerk, deputy-clerk; narrow the prohibition, or choose a mode that allows them")]
    [InlineData("WardMembersAreCopiedIn", "{}", Copied, "{ mode: prohibited, to: member }",
        "2.2 and 2.1", "the first prohibits copies to members, the second gives them to members for the ward; narrow the prohibition, or choose a mode that allows them")]
    [InlineData(Copied, "{ mode: prohibited }", "CaseworkWithAJuniorIsCopiedToTheDirector", "{ directors: [town-clerk], juniors: [deputy-clerk] }",
        "2.1 and 2.2", "the first prohibits copies to anyone, the second has members make them to town-clerk; narrow the prohibition, or choose a mode that allows them")]
    [InlineData(Copied, "{ mode: prohibited, to: third-party }", Copied, "{ mode: author-told, to: third-party }",
        "2.1 and 2.2", "the first prohibits copies to third parties, the second allows them on a condition; narrow the prohibition, or choose a mode that allows them")]
    [InlineData("AccessIsDecidedBy", "{ by: [town-clerk] }", "AccessIsDecidedBy", "{ by: [deputy-clerk] }",
        "2.1 and 2.2", "the first has town-clerk decide about access, the second deputy-clerk; name the same roles in both, or take one of the two out")]
    [InlineData("OnlyTheseOfficersAttend", "{ posts: [deputy-clerk] }", "GroupDiscussionIsNotRelayed", "{}",
        "1.1 and 2.1", "the first lets only town-clerk attend a group's meeting, the second only deputy-clerk; name the same roles in both, or take one of the two out", 1)]
    [InlineData("GroundIsFoundOnlyByCertainOfficers", "{ ground: legal-reason, by: [town-clerk] }", "GroundIsFoundOnlyByCertainOfficers", "{ ground: legal-reason, by: [deputy-clerk] }",
        "2.1 and 2.2", "the first has only town-clerk find the ground legal-reason, the second only deputy-clerk; name the same roles in both, or take one of the two out")]
    [InlineData("RequestsAreRefusedOnlyOnGrounds", "{ grounds: [legal-reason] }", "RefusalOnAGroundIsAllowed", "{ grounds: [legal-reason, private-purpose] }",
        "2.1 and 2.2", "the first makes it a breach to refuse a request on the ground private-purpose, the second allows that; add private-purpose to the first's “grounds”, or take it out of the second's")]
    [InlineData("RefusalOnAGroundIsAllowed", "{ grounds: [none-given] }", "RequestsAreRefusedOnlyOnGrounds", "{ kinds: [information] }",
        "2.2 and 2.1", "the first makes it a breach to refuse a request on the ground none-given, the second allows that; take none-given out of the second's “grounds”")]
    [InlineData(Copied, "{ mode: prohibited, by: member }", "CorrespondenceIsCopiedTo", "{ posts: [town-clerk], from: member }",
        "2.1 and 2.2", "the first prohibits copies to anyone, the second has them made to town-clerk; narrow the prohibition, or choose a mode that allows them")]
    [InlineData(Withdraw, "{ kinds: [non-registrable], bearings: [relates] }", Withdraw, "{ kinds: [non-registrable], bearings: [relates], speak: always }",
        "2.1 and 2.2", "for the same interest a member may speak never by the first, always by the second; give both the same “speak”, or keep their “kinds” or “bearings” apart")]
    [InlineData(Withdraw, "{ kinds: [non-registrable, other-registrable], stay: true }", Withdraw, "{ kinds: [disclosable-pecuniary, other-registrable] }",
        "2.1 and 2.2", "for the same interest a member may stay always by the first, never by the second; give both the same “stay”, or keep their “kinds” or “bearings” apart")]
    [InlineData(Withdraw, "{ bearings: [affects] }", Withdraw, "{ bearings: [affects], vote: true }",
        "2.1 and 2.2", "for the same interest a member may vote never by the first, always by the second; give both the same “vote”, or keep their “kinds” or “bearings” apart")]
    [InlineData("ProposalsAreLimitedPerGroup", "{ limit: 2, kind: amendment }", "ProposalsAreLimitedPerGroup", "{ limit: 3, kind: Amendment }",
        "2.1 and 2.2", "of the same thing the first says “limit” 2, the second 3; keep one of the two numbers, or say of what each is")]
    [InlineData("LettersAreKept", "{ months: 24, holders: 1 }", "LettersAreKept", "{ months: 36 }",
        "2.1 and 2.2", "of the same thing the first says “months” 24, the second 36; keep one of the two numbers, or say of what each is")]
    public void Clauses_that_contradict_each_other_are_told_at_the_later_one(string one, string oneWith, string other, string otherWith, string clauses, string problem, int at = 2)
    {
        var later = SampleText.Sound.Split("notes: []")[0].Split('\n').Length + (5 * (at - 1));
        SampleText.WithClauses((one, oneWith), (other, otherWith)).ShouldContain($"sample.yaml, line {later}: clauses {clauses} contradict each other: {problem}.");
    }

    [Theory]
    [InlineData("GroupDiscussionIsNotRelayed", "{ unlessTheGroupAsks: true }", "EachGroupIsGivenSubstantiallyTheSameAdvice", "{}")]
    [InlineData("InvitationIsDeclinedOnlyOnGrounds", "{ grounds: [] }", "SupportGivenToOneGroupIsNotRefusedToAnother", "{}")]
    [InlineData("InvitationIsDeclinedOnlyOnGrounds", "{ grounds: [confidential] }", "SupportGivenToOneGroupIsNotRefusedToAnother", "{ groundsThatExcuse: [confidential] }")]
    [InlineData("InvitationIsDeclinedOnlyOnGrounds", "{ grounds: [confidential] }", "SupportGivenToOneGroupIsNotRefusedToAnother", "{ kinds: [report] }")]
    [InlineData("MeetingsWithNonMembersAreNotAttended", "{}", "SupportGivenToOneGroupIsNotRefusedToAnother", "{ groundsThatExcuse: [non-members-present] }")]
    [InlineData("MeetingsWithNonMembersAreNotAttended", "{}", "InvitationIsDeclinedOnlyOnGrounds", "{ grounds: [nature-of-the-matter], nonMembersIsAQuestion: true }")]
    [InlineData(Copied, "{ mode: prohibited, to: third-party }", "CorrespondenceIsCopiedTo", "{ posts: [town-clerk] }")]
    [InlineData(Copied, "{ mode: prohibited, to: third-party }", "WardMembersAreCopiedIn", "{}")]
    [InlineData(Copied, "{ mode: prohibited, by: officer }", "CaseworkWithAJuniorIsCopiedToTheDirector", "{ directors: [town-clerk], juniors: [deputy-clerk] }")]
    [InlineData(Copied, "{ mode: author-told, by: officer }", "CorrespondenceIsCopiedTo", "{ posts: [town-clerk] }")]
    [InlineData("AccessIsDecidedBy", "{ by: [town-clerk, deputy-clerk] }", "AccessIsDecidedBy", "{ by: [deputy-clerk] }")]
    [InlineData("OnlyTheseOfficersAttend", "{ posts: [deputy-clerk], exempt: [town-clerk] }", "GroupDiscussionIsNotRelayed", "{}")]
    [InlineData("OnlyTheseOfficersAttend", "{ posts: [deputy-clerk], representatives: true }", "GroupDiscussionIsNotRelayed", "{}")]
    [InlineData("OnlyTheseOfficersAttend", "{ posts: [deputy-clerk], othersWithLeaveOf: [town-clerk] }", "GroupDiscussionIsNotRelayed", "{}")]
    [InlineData("GroundIsFoundOnlyByCertainOfficers", "{ ground: legal-reason, by: [town-clerk] }", "GroundIsFoundOnlyByCertainOfficers", "{ ground: unreasonable-cost, by: [deputy-clerk] }")]
    [InlineData("MediationIsByThoseNamed", "{ by: [town-clerk] }", "MediationIsByThoseNamed", "{ by: [deputy-clerk] }")]
    [InlineData("RequestsAreRefusedOnlyOnGrounds", "{ grounds: [] }", "RefusalOnAGroundIsAllowed", "{ grounds: [legal-reason] }")]
    [InlineData("RequestsAreRefusedOnlyOnGrounds", "{ grounds: [legal-reason, private-purpose] }", "RefusalOnAGroundIsAllowed", "{ grounds: [legal-reason] }")]
    [InlineData(Copied, "{ mode: prohibited }", Copied, "{ mode: author-consents, by: officer, to: member }")]
    [InlineData(Copied, "{ mode: prohibited, by: officer }", "CorrespondenceIsCopiedTo", "{ posts: [town-clerk], from: member }")]
    [InlineData(Copied, "{ mode: prohibited, by: member }", "WardMembersAreCopiedIn", "{}")]
    [InlineData(Withdraw, "{}", Withdraw, "{ bearings: [affects], vote: true }")]
    [InlineData(Withdraw, "{ bearings: [relates] }", Withdraw, "{ bearings: [affects], vote: true }")]
    [InlineData(Withdraw, "{ bearings: [affects] }", Withdraw, "{ bearings: [affects], vote: true, onTheTest: true }")]
    [InlineData("ProposalsAreLimitedPerGroup", "{ limit: 5 }", "ProposalsAreLimitedPerGroup", "{ limit: 3, kind: amendment }")]
    [InlineData("LettersAreKept", "{ months: 24, holders: 2 }", "LettersAreKept", "{ months: 36 }")]
    public void Clauses_that_can_both_be_kept_are_no_problem(string one, string oneWith, string other, string otherWith) =>
        SampleText.WithClauses((one, oneWith), (other, otherWith)).ShouldBeEmpty();

    [Fact]
    public void Two_roles_that_one_officer_holds_are_no_contradiction() => SampleText.ProblemsOf(SampleText.Sound
        .Replace("title: Town Clerk, heldBy: []", "title: Town Clerk, heldBy: [parish-clerk]", StringComparison.Ordinal)
        .Replace("title: Deputy Clerk, heldBy: []", "title: Deputy Clerk, heldBy: [parish-clerk]", StringComparison.Ordinal)
        .Replace("notes: []", "  - { ref: \"2.1\", force: must, says: The deputy attends., rule: OnlyTheseOfficersAttend, with: { posts: [deputy-clerk] } }\nnotes: []", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("should", "ProposalsAreLimitedPerGroup, with: { limit: 1 }", "ProposalsAreLimitedPerGroup, with: { limit: 2 }")]
    [InlineData("may", "CorrespondenceIsCopiedOnlyAsAllowed, with: { mode: prohibited }", "WardMembersAreCopiedIn")]
    public void A_weaker_clause_that_says_otherwise_is_no_contradiction(string force, string must, string weaker) => SampleText.Changed("notes: []", $$"""
          - { ref: "2.1", force: must, says: A further clause., rule: {{must}} }
          - { ref: "2.2", force: {{force}}, says: A further clause., rule: {{weaker}} }
        notes: []
        """).ShouldBeEmpty();
}
