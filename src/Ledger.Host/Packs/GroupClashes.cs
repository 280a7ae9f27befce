using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;

namespace Ledger.Host.Packs;

/// <summary>Contradictions between rules about groups. A pair is looked at both ways round.</summary>
internal static class GroupClashes
{
    internal static IEnumerable<Clash> Between(IRule one, IRule other) => (one, other) switch
    {
        (GroupDiscussionIsNotRelayed { UnlessTheGroupAsks: true }, GroupDiscussionIsNotRelayed { UnlessTheGroupAsks: false }) =>
            [new("the first lets a group's discussion be relayed where the group asks, the second never does", "give both the same “unlessTheGroupAsks”")],
        (InvitationIsDeclinedOnlyOnGrounds declining, SupportGivenToOneGroupIsNotRefusedToAnother second) when IsAboutMeetings(second) =>
            Grounds(declining.Grounds ?? [], second.GroundsThatExcuse ?? []),
        (MeetingsWithNonMembersAreNotAttended, SupportGivenToOneGroupIsNotRefusedToAnother second)
            when IsAboutMeetings(second) && second.GroundsThatExcuse?.Contains(DeclineGround.NonMembersPresent) is not true =>
            [new("the first keeps officers from meetings with non-members, the second makes it a breach to decline them", "add non-members-present to “groundsThatExcuse”")],
        (MeetingsWithNonMembersAreNotAttended, InvitationIsDeclinedOnlyOnGrounds { Grounds.Count: > 0, NonMembersIsAQuestion: false } declining)
            when !declining.Grounds.Contains(DeclineGround.NonMembersPresent) =>
            [new("the first keeps officers from meetings with non-members, the second makes it a breach to decline them", "add non-members-present to “grounds”")],
        _ => [],
    };

    private static bool IsAboutMeetings(SupportGivenToOneGroupIsNotRefusedToAnother second) => second.Kinds is not { Count: > 0 } || second.Kinds.Contains(SupportKind.Attendance);

    // No grounds at all is a right to decline on any, which the other clause may limit.
    private static IEnumerable<Clash> Grounds(IReadOnlyList<DeclineGround> declining, IReadOnlyList<DeclineGround> excusing) => declining.Count == 0 ? [] :
    [
        .. declining.Except(excusing).Select(ground => new Clash(
            $"the first lets an invitation be declined on the ground {Written(ground)}, the second makes that a breach for a second group", $"add {Written(ground)} to “groundsThatExcuse”, or take it out of “grounds”")),
        .. excusing.Except(declining).Select(ground => new Clash(
            $"the second excuses the ground {Written(ground)}, the first does not allow it", $"add {Written(ground)} to “grounds”, or take it out of “groundsThatExcuse”")),
    ];

    private static string Written(DeclineGround ground) => Leaf.Choice(ground, typeof(DeclineGround), RuleBook.ParameterFormat);
}
