using Ledger.Domain.Concerns;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>Uttlesford code 8: a member complies with a sanction imposed after a finding that they broke the code.</summary>
public sealed record SanctionIsCompliedWith : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        foreach (var imposed in concern.All<SanctionImposed>().Where(one => one.Fact.On.Side is ConcernSide.Member))
        {
            var answered = concern.All<SanctionAnswered>().Where(one => one.Fact.Sanction == imposed.Fact.Sanction).ToList();
            var complied = answered.Find(one => one.Fact.Complied);
            var (by, on) = (imposed.Fact.By[0], imposed.Fact.On);
            yield return charge.Duty(imposed, new Owed(by.Id, by.Name), $"See that {on.Name} complies with the sanction {imposed.Fact.Sanction}", complied);
            foreach (var defied in answered.Where(one => !one.Fact.Complied))
                yield return charge.Breach(defied, on.Id, $"{on.Name} did not comply with the sanction {imposed.Fact.Sanction}.", imposed) with { SettledBy = (Entry?)complied };
        }
    }
}
