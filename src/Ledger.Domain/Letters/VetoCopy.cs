using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Somebody with the right to do so forbids copies of the letter.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="ToCopyTo">For whom; nobody named for anybody.</param>
/// <param name="Why">Why.</param>
/// <param name="VetoedBy">Who forbids them; whoever acts, where not given.</param>
public sealed record VetoCopy(
    string Letter, IReadOnlyList<Addressee>? ToCopyTo = null, string? Why = null, Addressee? VetoedBy = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        var (by, toCopyTo) = (find.Doer(VetoedBy), find.Correspondents(ToCopyTo));
        return find.Record(() => new CopyVetoed(by, toCopyTo, Why));
    }
}
