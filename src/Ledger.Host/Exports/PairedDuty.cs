using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;
using NodaTime;

namespace Ledger.Host.Exports;

/// <summary>A duty, and the council's own target for the same thing: one thing, said in one breath.</summary>
/// <param name="Duty">The duty; the target itself, where the protocol asks nothing of the kind.</param>
/// <param name="Target">The council's own target for it; null where there is none, and for a target alone.</param>
public sealed record PairedDuty(DutyLine Duty, DutyLine? Target)
{
    private static readonly OnceOf<IReadOnlyList<DutyLine>, IReadOnlyList<PairedDuty>> OwedOf = new(all =>
    [
        .. Of(all.Where(duty => duty.Basis is Basis.LocalTarget || duty.State is DutyState.Open or DutyState.Overdue))
            .Where(one => one.Duty.Basis is not Basis.LocalTarget).OrderBy(one => one.Duty.Due ?? LocalDate.MaxIsoValue),
    ]);

    /// <summary>Puts each duty and its target together, in the order of the duties.</summary>
    internal static IEnumerable<PairedDuty> Of(IEnumerable<DutyLine> duties) =>
        from same in duties.GroupBy(duty => (duty.Record, duty.InheritedFrom, duty.Clause, duty.OwedTo, duty.Trigger, duty.What))
        let target = same.FirstOrDefault(duty => duty.Basis is Basis.LocalTarget)
        from duty in same.Where(duty => duty.Basis is not Basis.LocalTarget).DefaultIfEmpty(target!)
        select new PairedDuty(duty, duty == target ? null : target);

    /// <summary>Those that are owed, the council's own targets apart, by the day they are due; found once for one list of duties.</summary>
    internal static IReadOnlyList<PairedDuty> Owed(IReadOnlyList<DutyLine> duties) => OwedOf.For(duties);

    /// <summary>What became of the council's own target, in a sentence.</summary>
    internal static string Says(DutyLine target)
    {
        if (target.Due is not { } by) return $"The council's own target: {target.DueExplained}";
        var became = target.State switch
        {
            DutyState.Met => "met",
            DutyState.Open => "not reached yet",
            DutyState.Waived => "let go",
            _ => "missed, which is no breach of the protocol",
        };
        return $"The council's own target, {Dates.Plain(by)}, {became}: {target.DueExplained}";
    }
}
