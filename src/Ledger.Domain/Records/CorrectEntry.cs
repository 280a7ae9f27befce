using Ledger.Domain.Roster;

namespace Ledger.Domain.Records;

/// <summary>Says that an earlier entry of a record was wrong, and what should have been said. Both stay visible.</summary>
/// <param name="Record">The record, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Entry">The entry's number.</param>
/// <param name="Why">Why it was wrong.</param>
/// <param name="Instead">The fact as it should have been, of the same kind and under the same reference; none to withdraw the entry.</param>
public sealed record CorrectEntry(StreamName Record, long Entry, string Why, Fact? Instead = null) : ICommand<IRecord>
{
    /// <inheritdoc/>
    public StreamName Stream => Record;

    /// <inheritdoc/>
    public Decision Decide(IRecord? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var record = find.There(current, Record);
        var was = find.Mend(record?.History ?? History.Empty, Entry, Instead);
        var cited = record is null || was is null ? null : record.ReferenceOf(was);
        find.Stated(Why, "The reason");
        if (was is not null) find.InTheRoster(council, Instead, was);
        find.Require(record is not Council, "The roster is corrected in its own way.", $"Use {nameof(CorrectRoster)}.");
        find.Require(
            Instead is null || cited is null || Instead.GetType() != was!.GetType() || cited == record!.ReferenceOf(Instead),
            $"Entry {Entry} is {cited}, which others may cite.", "Keep its reference, or withdraw it and record it anew.");
        return find.Record(() => record!.Mended(Entry, was!, Instead.RightOf(was!, act), Why));
    }
}
