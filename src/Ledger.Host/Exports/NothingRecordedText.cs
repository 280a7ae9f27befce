using Ledger.Domain;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Domain.Protocol;
using Ledger.Projections.Log.Checking;
using NodaTime;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Exports;

/// <summary>The certificate that nothing was recorded of a record, or of anything, on some days: it says which leaves were looked at, and ends with the checkpoint that binds them.</summary>
/// <param name="Council">The council's full name.</param>
/// <param name="Record">The record; null for the whole council.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Looked">What was looked at.</param>
/// <param name="Checkpoint">The signed checkpoint that covers it.</param>
/// <param name="At">When it is made.</param>
internal sealed record NothingRecordedText(string Council, StreamName? Record, LocalDate From, LocalDate To, ScopedLeaves Looked, Note Checkpoint, Instant At)
{
    /// <summary>Whether nothing was recorded.</summary>
    internal bool Holds => Looked.InScope.Count == 0;

    /// <summary>The certificate.</summary>
    internal string Text => $"""
        {Council}

        Certificate that nothing was recorded

        From {Day(From)} to {Day(To)}, both days included, UK time, nothing was recorded {Scope} in the log {Domain.Integrity.Checkpoint.Parse(Checkpoint.Text).Origin}.

        What was looked at: every leaf of the log, {Places([.. Range(Looked.Leaves)])}. Each was hashed anew and held against its event, and all of them against every checkpoint that the log has signed.
        Recorded on those days: {(Looked.InTime.Count == 0 ? "no leaf" : Places(Looked.InTime))}.{OfStream}

        Made on {Moment.Of(At)}. A leaf states its stream and its time in the clear, so that whoever reads the leaves can see the same. The times are the ledger's own; a checkpoint that somebody else has kept since those days bounds them.
        To see that the log still has these leaves and no others in their places: ledger verify log --url ADDRESS --key VKEY --since THIS-FILE

        {Checkpoint}
        """.ReplaceLineEndings("\n");

    /// <summary>What was recorded, where something was.</summary>
    internal string Refusal =>
        $"{(Looked.InScope.Count == 1 ? "1 entry was" : $"{Looked.InScope.Count} entries were")} recorded {Scope} from {Day(From)} to {Day(To)}: {Places(Looked.InScope)} of the log.";

    private string Scope => Record is { } record ? $"of {record}" : "of anything";

    private string OfStream => Record is { } record ? $" None of them is of the stream {record.Id}, which is {record}; on other days it has {Looked.OfStream} {(Looked.OfStream == 1 ? "leaf" : "leaves")}." : "";

    private static IEnumerable<long> Range(long count)
    {
        for (var at = 0L; at < count; at++) yield return at;
    }

    // "leaves 3 to 17 and 20", as runs.
    private static string Places(IReadOnlyList<long> places)
    {
        var runs = places.Select((place, at) => (Place: place, Run: place - at)).GroupBy(one => one.Run, one => one.Place)
            .Select(run => (First: run.First(), Last: run.Last())).Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First} to {run.Last}");
        return $"{(places.Count == 1 ? "leaf" : "leaves")} {runs.Listed()}{(places.Count > 1 ? $" ({places.Count})" : "")}";
    }

    private static string Day(LocalDate day) => Dates.Plain(day);
}
