using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>Puts a council's own target beside the duty that it times, as a line of its own that no breach can come of.</summary>
internal static class Targets
{
    internal static IEnumerable<Duty> Beside(Duty duty, Pack pack, Council council, Instant asOf)
    {
        yield return duty;
        if (council.TargetFor(pack.Id, duty.Clause.Ref, duty.On) is not { } target) yield break;
        var due = target.DueFrom(duty.Trigger.Fact.Occurred, council.WorkingDays, duty.Terms);
        yield return duty with
        {
            Basis = Basis.LocalTarget,
            Due = due,
            State = duty.State is DutyState.Waived ? DutyState.Waived : due.StateOf(duty.DischargedBy?.Fact.Occurred, asOf),
        };
    }
}
