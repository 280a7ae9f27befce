using Ledger.Domain.Roster;

namespace Ledger.Domain.Readings;

/// <summary>Proposes to erase texts of a record. Another person decides.</summary>
/// <param name="Record">The record, by kind and reference: <c>letter/L-3</c>.</param>
/// <param name="Erasure">A reference for the erasure, new within the record.</param>
/// <param name="Texts">The texts: each by its entry's number and where it stands in it.</param>
/// <param name="Basis">On what basis: the request and the law.</param>
public sealed record ProposeErasure(StreamName Record, string Erasure, IReadOnlyList<ErasedText> Texts, string Basis) : ICommand<Reading>
{
    /// <inheritdoc/>
    public StreamName Stream => Reading.Stream(Record);

    /// <inheritdoc/>
    public Decision Decide(Reading? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.NotOfReadings(Record);
        find.Stated(Erasure, "The erasure's reference");
        find.Stated(Basis, "The basis");
        find.Require(current?.Proposal(Erasure) is null, $"There is an erasure {Erasure} of this record already.", "Give the new one another reference.");
        find.Require(Texts is { Count: > 0 }, "No text is named.", "Name each by its entry's number and where it stands: 3 and `text`.");
        find.EachStated(Texts?.Select(text => text?.Property), "Where the text stands");
        return find.Record(() => new ErasureProposed(Record, Erasure, [.. Texts!.Distinct()], Basis));
    }
}
