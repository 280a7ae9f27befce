using System.Data;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Roster;
using Ledger.Host.Log;
using Ledger.Host.Security;
using Ledger.Projections;
using Ledger.Projections.Log;
using Ledger.Projections.Log.Checking;
using NodaTime;

namespace Ledger.Host.Exports.Bundles;

/// <summary>Certifies that nothing was recorded on some days, of a record or of anything. The whole log is checked for it.</summary>
public sealed class NothingRecorded(LogConnections log, Sequencer sequencer, LogSigner signer, LedgerClock clock)
{
    /// <summary>Whether a day is over, so that nothing more can be recorded on it.</summary>
    internal bool IsOver(LocalDate day) => End(day) <= clock.Now;

    /// <summary>Looks; null where the log does not hold, so that nothing can be certified of it.</summary>
    /// <param name="council">The council.</param>
    /// <param name="record">The record; null for anything.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, which must be over.</param>
    /// <param name="cancel">Gives up.</param>
    internal async Task<NothingRecordedText?> Look(Council council, StreamName? record, LocalDate from, LocalDate to, CancellationToken cancel)
    {
        var slug = council.Created!.Slug;
        await sequencer.PlaceAll(everyCouncil: true, cancel);
        HeldCheckpoint[] remembered = signer.LastSigned(slug) is { } last ? [new(Checkpoint.Parse(last.Text), "The checkpoint that the signer remembers")] : [];
        await using var connection = await log.Source.OpenConnectionAsync(cancel);
        await using var view = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var verdict = await new LogCheck(signer.Origin.Of(slug), [.. signer.Keys(slug), .. signer.FormerKeys(slug)], remembered, new Progress<(long, long)>()).Run(connection, slug, cancel);
        if (!verdict.Holds || await new LoggedRecord(connection, slug).Latest(cancel) is not { } note) return null;
        var looked = await new ScopeCheck(record?.Id, from.AtStartOfDayInZone(OccurredAt.London).ToInstant(), End(to)).Run(connection, slug, Checkpoint.Parse(note.Text).Size, cancel);
        return new(council.Created.Name, record, from, to, looked, note, clock.Now);
    }

    private static Instant End(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(OccurredAt.London).ToInstant();
}
