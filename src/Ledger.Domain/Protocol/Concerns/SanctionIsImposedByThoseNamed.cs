using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Where a protocol says who imposes a sanction: nobody else does. Whoever recommends it need not be who imposes it; where the clause keeps
/// the two apart, they must not be the same. None of the five protocols has such a clause.
/// </summary>
/// <param name="By">The roles that impose sanctions; empty for any.</param>
/// <param name="ApartFromRecommender">Whether whoever recommended the sanction may not impose it.</param>
public sealed record SanctionIsImposedByThoseNamed(IReadOnlyList<string>? By = null, bool ApartFromRecommender = false) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        foreach (var imposed in concern.All<SanctionImposed>())
        {
            var holders = charge.HoldersAt(imposed, concern);
            var (by, on) = (imposed.Fact.By, imposed.Fact.On);
            if (By is { Count: > 0 } && !by.Any(one => By.Any(role => holders.Fills(one, role))))
                yield return charge.Breach(imposed, on.Id, $"{by.Named()} imposed a sanction on {on.Name}; only {charge.TitlesOf(By)} may.");
            var recommended = concern.All<SanctionRecommended>().FirstOrDefault(one => one.Fact.By.Any(who => by.Any(other => other.Kind == who.Kind && other.Id == who.Id)));
            if (ApartFromRecommender && recommended is not null)
                yield return charge.Breach(imposed, on.Id, $"{by.Named()} imposed a sanction on {on.Name} that they had recommended themselves.", recommended);
        }
    }
}
