using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Records;

/// <summary>Lets a duty go, with a reason.</summary>
/// <param name="Record">From what it arose, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Clause">The clause under which it is owed.</param>
/// <param name="OwedTo">The id of whom it is owed to.</param>
/// <param name="Trigger">The number of the entry from which it arose.</param>
/// <param name="Why">The reason.</param>
public sealed record WaiveDuty(StreamName Record, string Clause, string OwedTo, long Trigger, string Why) : ICommand<IRecord>
{
    /// <inheritdoc/>
    public StreamName Stream => Record;

    /// <inheritdoc/>
    public Decision Decide(IRecord? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var record = find.There(current, Record);
        find.Stated(Why, "The reason");
        if (record is not null) find.Owed(record.Judge(council, act.Now), Clause, OwedTo, Trigger);
        return find.Record(() => record!.LetGo(Clause, OwedTo, Trigger, Why));
    }
}
