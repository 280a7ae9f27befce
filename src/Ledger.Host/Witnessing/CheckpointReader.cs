using Ledger.Domain.People;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Host.Witnessing;

/// <summary>Somebody who is sent the log's checkpoint each week, so that rivals witness the same history.</summary>
/// <param name="Name">Their name.</param>
/// <param name="As">In what capacity they have it: "leader of Labour".</param>
/// <param name="Address">Their e-mail address; null where the ledger knows none.</param>
internal sealed record CheckpointReader(string Name, string As, string? Address)
{
    private const string MonitoringOfficer = "monitoring-officer";

    /// <summary>
    /// The leaders of every group or, in a council without groups, every member; the monitoring officer; and the external auditor, where the council has said who that is.
    /// </summary>
    /// <param name="council">The council.</param>
    /// <param name="on">The day.</param>
    /// <param name="auditor">The external auditor's address; null where the council has given none.</param>
    public static IReadOnlyList<CheckpointReader> Of(Council council, LocalDate on, string? auditor)
    {
        var then = council.On(on);
        var monitoring = then.Officers.Where(officer => council.ProtocolOn(on)?.Pack.RolesOf(officer.Post).Contains(MonitoringOfficer) ?? officer.Post == MonitoringOfficer);
        return
        [
            .. then.Groups.Count > 0
                ? then.Parts.Where(part => part.Part is GroupPart.Leader).Select(leader => Person(leader.Member.Id, leader.Member.Name, $"leader of {leader.Group.Name}", then))
                : then.Members.Select(member => Person(member.Id, member.Name, "member", then)),
            .. monitoring.Select(officer => Person(officer.Id, officer.Name, officer.Title, then)),
            .. auditor is null ? Array.Empty<CheckpointReader>() : [new("The external auditor", "external auditor", auditor)],
        ];
    }

    /// <summary>The groups that have no leader to be sent it.</summary>
    public static IEnumerable<GroupThen> Leaderless(Council council, LocalDate on)
    {
        var then = council.On(on);
        return then.Groups.Where(group => !then.Parts.Any(part => part.Part is GroupPart.Leader && part.Group.Id == group.Id));
    }

    private static CheckpointReader Person(string id, string name, string capacity, CouncilOn then) =>
        new(name, capacity, then.Mailboxes.FirstOrDefault(mailbox => mailbox.Value == id).Key);
}
