using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Where a protocol asks for it: a remedy that came of a concern is given by the day that was set for it. None of the five protocols does.
/// </summary>
public sealed record RemedyIsGivenByItsDate : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from remedy in concern.All<RemedyDue>()
        let met = concern.All<RemedyMet>().FirstOrDefault(one => one.Fact.Remedy == remedy.Fact.Remedy)
        let due = new Due(remedy.Fact.By, null, $"the day set when the remedy was decided, {Dates.Spoken(remedy.Fact.By)}")
        select charge.Duty(remedy, remedy.Fact.To, $"Give {remedy.Fact.To.Name} the remedy: {remedy.Fact.What}", met) with
        {
            Due = due,
            State = due.StateOf(met?.When, charge.AsOf),
        };
}
