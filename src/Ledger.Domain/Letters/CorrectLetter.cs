using Ledger.Domain.Roster;

namespace Ledger.Domain.Letters;

/// <summary>Says that an earlier entry of a letter was wrong, and what should have been said. Both stay visible.</summary>
/// <param name="Letter">The letter's reference.</param>
/// <param name="Entry">The entry's number.</param>
/// <param name="Instead">The fact as it should have been, of the same kind and under the same reference; null to withdraw the entry.</param>
/// <param name="Why">Why it was wrong.</param>
public sealed record CorrectLetter(string Letter, long Entry, LetterFact? Instead, string Why) : ICommand<Letter>
{
    /// <inheritdoc/>
    public StreamName Stream => Letters.Letter.Stream(Letter);

    /// <inheritdoc/>
    public Decision Decide(Letter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Require(current is not null, $"There is no letter {Letter}.", "Use the reference of a letter that is recorded.");
        var was = find.Mend(current?.History ?? History.Empty, Entry, Instead);
        find.Stated(Why, "The reason");
        find.Require(
            Instead is null || was is null || ReferenceOf(was) == ReferenceOf(Instead), $"Entry {Entry} is {ReferenceOf(was)}, which others may cite.",
            "Keep its reference, or withdraw it and record it anew.");
        return find.Record(() => new LetterCorrected(Entry, was!, Instead.RightOf(was!, act), Why));
    }

    private static string? ReferenceOf(LetterFact? fact) => fact switch
    {
        LetterRecorded recorded => recorded.Reference,
        CopyMade made => made.Copy,
        _ => null,
    };
}
