using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Natural justice, where a protocol asks for it: before a concern is heard or decided, the one complained about knows what is alleged
/// and the one who complains what was answered. A hearing or finding before that is a breach. None of the five protocols has such a clause; the
/// councils of Wales do, and others whose text keeps to natural justice.
/// </summary>
public sealed record BothSidesGetTheParticulars : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        var opened = concern.History.Standing.FirstOrDefault(entry => entry.Fact is InvestigationOpened or HearingHeld or FindingReached);
        if (concern.Raised?.Fact is not { } raised || opened is null) yield break;
        var judged = concern.History.Standing.FirstOrDefault(entry => entry.Fact is HearingHeld or FindingReached);
        foreach (var side in new[] { raised.About, raised.By })
        {
            var given = concern.All<ParticularsGiven>().FirstOrDefault(one => one.Fact.To.Id == side.Id);
            yield return charge.Duty(opened, side, $"Give {side.Name} the particulars of the concern about {raised.About.Name}", given);
            if (judged is not null && (given is null || judged.Fact.Occurred.IsBefore(given.When)))
                yield return charge.Breach(judged, side.Id, $"The concern about {raised.About.Name} was heard before {side.Name} had the particulars.", [.. given is null ? Array.Empty<Entry>() : [given]]);
        }
    }
}
