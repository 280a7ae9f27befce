using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>The author is asked whether the letter may be copied.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="ToCopyTo">For whom; nobody named for anybody.</param>
/// <param name="SoughtBy">Who asks; whoever acts, where not given.</param>
public sealed record SeekCopyConsent(string Letter, IReadOnlyList<Addressee>? ToCopyTo = null, Addressee? SoughtBy = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Letter(current, Letter);
        var (by, toCopyTo) = (find.Doer(SoughtBy), find.Correspondents(ToCopyTo));
        return find.Record(() => new CopyConsentSought(by, toCopyTo));
    }
}
