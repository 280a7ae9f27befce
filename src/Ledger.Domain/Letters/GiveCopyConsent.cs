using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>The author consents to copies of the letter.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="ToCopyTo">For whom; nobody named for anybody.</param>
/// <param name="StatedInTheLetter">Whether the letter itself says so.</param>
public sealed record GiveCopyConsent(string Letter, IReadOnlyList<Addressee>? ToCopyTo = null, bool StatedInTheLetter = false) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Letter(current, Letter);
        var toCopyTo = find.Correspondents(ToCopyTo);
        return find.Record(() => new CopyConsentGiven(letter.Author!, toCopyTo, StatedInTheLetter));
    }
}
