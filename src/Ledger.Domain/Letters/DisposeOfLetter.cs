using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>A holder no longer has the letter.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Holder">Who or what held it.</param>
/// <param name="Why">Why it went.</param>
public sealed record DisposeOfLetter(string Letter, string Holder, string Why) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var letter = find.Sent(current, Letter);
        find.Stated(Why, "The reason");
        find.Require(
            letter?.Recorded is null || letter.Holds(Holder), $"{Holder} is not recorded as holding the letter.",
            $"Record first with {nameof(KeepLetter)} that it did.");
        return find.Record(() => new LetterDisposedOf(Holder.Trim(), Why));
    }
}
