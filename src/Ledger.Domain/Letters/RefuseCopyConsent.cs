using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>The author refuses consent to copies of the letter, or goes back on it.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="ToCopyTo">For whom; nobody named for anybody.</param>
/// <param name="Why">Why.</param>
public sealed record RefuseCopyConsent(string Letter, IReadOnlyList<Addressee>? ToCopyTo = null, string? Why = null) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Letter(current, Letter);
        var toCopyTo = find.Correspondents(ToCopyTo);
        return find.Record(() => new CopyConsentRefused(letter.Author!, toCopyTo, Why));
    }
}
