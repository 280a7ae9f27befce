using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Records;

/// <summary>Lets a duty go, with a reason.</summary>
/// <param name="Record">From what it arose, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Clause">The clause under which it is owed.</param>
/// <param name="OwedTo">The id of whom it is owed to.</param>
/// <param name="Trigger">The number of the entry from which it arose.</param>
/// <param name="Why">The reason.</param>
/// <param name="InRoster">Whether that entry stands in the roster, as taking office does, and not in the record.</param>
public sealed record WaiveDuty(StreamName Record, string Clause, string OwedTo, long Trigger, string Why, bool InRoster = false) : ICommand<IRecord>
{
    /// <inheritdoc/>
    public StreamName Stream => Record;

    /// <inheritdoc/>
    public Decision Decide(IRecord? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var record = find.There(current?.Reference is null ? Unwritten(council) : current, Record);
        find.Stated(Why, "The reason");
        var duty = record is null ? null : find.Owed(record.Judge(council, act.Now), Clause, OwedTo, Trigger, entry => InRoster != record.History.Has(entry));
        return find.Record(() => record!.LetGo(duty!, Why));
    }

    private IRecord? Unwritten(Council council) => RecordKind.Of(Record.Kind).Owed(council).FirstOrDefault(one => Record == new StreamName(Record.Kind, one.Reference!));
}
