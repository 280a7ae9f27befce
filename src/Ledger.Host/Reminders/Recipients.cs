using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Host.Reminders;

/// <summary>Whom a protocol has reminded of a duty, by the addresses that the roster knows that day.</summary>
internal static class Recipients
{
    /// <summary>The addresses; nobody twice, and none for those who have no mailbox.</summary>
    internal static IReadOnlyList<string> Of(Duty duty, RemindersInPack wanted, Pack pack, CouncilOn today) =>
    [
        .. wanted.To.SelectMany(role => Ids(role, duty, pack, today)).Distinct()
            .SelectMany(id => today.Mailboxes.Where(mailbox => mailbox.Value == id).Select(mailbox => mailbox.Key))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
    ];

    private static IEnumerable<string> Ids(string role, Duty duty, Pack pack, CouncilOn today) => role switch
    {
        RemindersInPack.OwedBy => [duty.Trigger.Fact.SaidBy.Id],
        RemindersInPack.OwedTo when today.Group(duty.OwedTo.Id) is { } group =>
            today.Parts.Where(part => part.Group.Id == group.Id && part.Part is GroupPart.Leader).Select(part => part.Member.Id),
        RemindersInPack.OwedTo => [duty.OwedTo.Id],
        _ => Holders(role, pack, today) is { Count: > 0 } holders ? holders
            : pack.Posts.FirstOrDefault(post => post.Role == role)?.StandIn is { } standIn ? Holders(standIn, pack, today) : [],
    };

    private static IReadOnlyList<string> Holders(string role, Pack pack, CouncilOn today) =>
        [.. today.Officers.Where(officer => pack.RolesOf(officer.Post).Contains(role)).Select(officer => officer.Id)];
}
