namespace Ledger.Host.Tests.Packs;

/// <summary>Two clauses of one pack that cannot both be kept, and pairs that only look like it.</summary>
public sealed class ContradictionsTests
{
    private const string Copied = "CorrespondenceIsCopiedOnlyAsAllowed";

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
    public void Clauses_that_contradict_each_other_are_told_at_the_later_one(string one, string oneWith, string other, string otherWith, string clauses, string problem)
    {
        var later = SampleText.Sound.Split("notes: []")[0].Split('\n').Length + 5;
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
    public void Clauses_that_can_both_be_kept_are_no_problem(string one, string oneWith, string other, string otherWith) =>
        SampleText.WithClauses((one, oneWith), (other, otherWith)).ShouldBeEmpty();
}
