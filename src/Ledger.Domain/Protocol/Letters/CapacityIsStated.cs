using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>
/// Faversham 12.5, county Correspondence ¶5: whoever writes in an individual capacity makes that clear. An official letter on behalf of the
/// council is no such letter; and that nobody has recorded whether it was made clear shows nothing.
/// </summary>
/// <param name="By">Whose letters the clause is about.</param>
public sealed record CapacityIsStated(WhoWrites By = WhoWrites.Anyone) : IRule<Letter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Letter letter, Charge charge) => letter.Recorded is not { } recorded || LetterName.Of(letter).ForTheCouncil ? [] :
        from capacity in letter.All<CapacityStated>().TakeLast(1)
        where !capacity.Fact.Stated && By.Includes(capacity.Fact.By) && capacity.Fact.By.IsBound()
        select charge.Breach(recorded, capacity.Fact.By.Key, $"{capacity.Fact.By.Name} did not make clear in what capacity they wrote.", capacity);
}
