using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Marten;
using NodaTime;
using Npgsql;

namespace Ledger.Host.Exports.Bundles;

/// <summary>Fills a bundle with what the log has of one record.</summary>
/// <param name="store">The store.</param>
/// <param name="log">The log's database.</param>
internal sealed class RecordBundle(IDocumentStore store, NpgsqlDataSource log)
{
    /// <summary>Fills it from one state of the database.</summary>
    /// <param name="slug">The council's slug.</param>
    /// <param name="council">The council.</param>
    /// <param name="record">The record.</param>
    /// <param name="reader">Whose sight of it the bundle shows.</param>
    /// <param name="withheld">The layers left out.</param>
    /// <param name="attachments">Files that entries of the record name by their SHA-256.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="UnusableInputException">Nothing is recorded of it.</exception>
    /// <exception cref="MalformedException">What the database holds is not what was recorded.</exception>
    internal async Task<BundleContents> Of(
        string slug, Council council, StreamName record, Reader reader, IReadOnlySet<Layer> withheld, ImmutableDictionary<string, ReadOnlyMemory<byte>> attachments, Instant now, CancellationToken cancel)
    {
        await using var session = store.QuerySession(slug);
        var hidden = await HiddenFrom.Of(session, record, reader, cancel) ?? throw Nothing(record);
        var erasures = await ErasedReasons.Of(session, record, hidden.Basis ? withheld.Append(Layer.Subject).ToHashSet() : withheld, cancel);
        await using var connection = await log.OpenConnectionAsync(cancel);
        await using var view = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var logged = new LoggedRecord(connection, slug);
        var note = await logged.Latest(cancel) ?? throw Nothing(record);
        var size = Checkpoint.Parse(note.Text).Size;
        var entries = await logged.Entries(record, erasures, size, cancel);
        if (entries.IsEmpty) throw Nothing(record);
        var kept = hidden.In(entries);
        if (kept.Count > 0 && !attachments.IsEmpty)
            throw new UnusableInputException("A file holds the whole of a letter, and some of it is not for this reader.", "Leave --attach out.");
        return new(
            council.Created!.Name, About(record), now, entries, note, await logged.Before(entries[0].Index, size, cancel),
            part => withheld.Contains(part.Layer) ? $"The council withholds the {part.Layer.ToString().ToLowerInvariant()} layer from this bundle"
                : kept.Contains(part.Disclosure.Digest) ? $"It is not for {Readers.InWords(reader)} to see" : null, attachments);
    }

    private static string About(StreamName record) => $"{char.ToUpper(record.Kind[0], CultureInfo.InvariantCulture)}{record.Kind[1..]} {record.Reference}";

    // What is there and not for them to see answers the same.
    private static UnusableInputException Nothing(StreamName record) =>
        new($"Nothing is recorded under {record}.", "See `ledger report equal-treatment` for the references.");
}
