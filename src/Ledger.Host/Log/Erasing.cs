using System.Text.Encodings.Web;
using System.Text.Json;
using Ledger.Domain;
using Ledger.Domain.Readings;
using Ledger.Host.Commands;
using Ledger.Projections;
using Marten;
using Npgsql;

namespace Ledger.Host.Log;

/// <summary>
/// Carries out an erasure that two people decided. First the log says what is erased, then it is: were the program to die in between, checking the log would say so,
/// and carrying it out again finishes it.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="data">The database, as a role that may erase.</param>
/// <param name="door">Where commands go in.</param>
/// <param name="holds">Who says whether a record is held.</param>
public sealed class Erasing(IDocumentStore store, NpgsqlDataSource data, CommandDoor door, Holds holds)
{
    /// <summary>Erases.</summary>
    /// <param name="council">The council's slug.</param>
    /// <param name="record">The record.</param>
    /// <param name="erasure">The erasure's reference.</param>
    /// <param name="by">Who carries it out: a post or person.</param>
    /// <param name="cancel">Gives up, before anything is erased.</param>
    /// <exception cref="UnusableInputException">It is not decided, held, or cannot be erased as proposed.</exception>
    public async Task<Outcome?> CarryOut(string council, StreamName record, string erasure, string by, CancellationToken cancel)
    {
        if (await holds(council, record, cancel) is { } held) throw new UnusableInputException(held, "Nothing of the record is erased until the hold is lifted.");
        await using var session = store.QuerySession(council);
        var reading = new Reading((await session.LoadAsync<StreamSnapshot>(Reading.Stream(record).Id, cancel)).History());
        var proposal = reading.Proposal(erasure) ?? throw new UnusableInputException($"Nobody has proposed an erasure {erasure} of {record}.", "Propose it with `ledger erase propose`.");
        if (reading.DecisionOn(erasure)?.Fact.Agreed is not true) throw new UnusableInputException($"Erasure {erasure} is not agreed.", "Let a second person decide, with `ledger erase decide`.");
        var entries = (await session.LoadAsync<StreamSnapshot>(record.Id, cancel)).History().Entries;
        var parts = new List<ErasedPart>();
        foreach (var texts in proposal.Fact.Texts.GroupBy(text => text.Entry))
        {
            var entry = entries.FirstOrDefault(one => one.Version == texts.Key) ?? throw new UnusableInputException($"{record} has no entry {texts.Key}.", "Propose the erasure anew, with the number of an entry.");
            parts.Add(await ErasedPart.Of(data, entry.Id, [.. texts.Select(text => text.Property)], reading.Done(erasure)?.Fact.Digests, cancel));
        }

        Outcome? outcome = null;
        if (reading.Done(erasure) is null)
        {
            outcome = await door.Submit(council, new(new CompleteErasure(record, erasure, [.. parts.SelectMany(part => part.Digests)]), new(by)), cancel);
            if (!outcome.IsRecorded) return outcome;
        }

        await Remove(council, record, erasure, parts);
        return outcome;
    }

    private async Task Remove(string council, StreamName record, string erasure, IEnumerable<ErasedPart> parts)
    {
        await using var connection = await data.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Run(connection, "select set_config('ledger.erasure', $1, true)", erasure);
        foreach (var part in parts)
        {
            foreach (var (layer, strings, subjects) in part.Kept)
                await Run(connection, "update ledger.disclosure set strings = $3, subjects = $4::jsonb where event_id = $1 and layer = $2", part.Event, layer, strings, subjects);
            await Run(connection, "update ledger.mt_events set data = $2::jsonb where id = $1", part.Event, part.Masked.ToJsonString());
            await Run(connection, "insert into ledger.masked (tenant_id, stream_id, event_id) values ($1, $2, $3) on conflict do nothing", council, record.Id, part.Event);
            foreach (var envelope in (string[])["wolverine_dead_letters", "wolverine_incoming_envelopes", "wolverine_outgoing_envelopes"])
                foreach (var text in part.Texts.SelectMany(Spelt).Distinct())
                    await Run(connection, $"delete from ledger.{envelope} where position(convert_to($1, 'UTF8') in body) > 0", text);
        }

        // Written as it is, the snapshot is masked by the database.
        await Run(connection, "update ledger.mt_doc_streamsnapshot set data = data where tenant_id = $1 and id = $2", council, record.Id);
        await transaction.CommitAsync();
    }

    // A message holds a text in quotation marks, spelt as we or as Wolverine spell JSON.
    private static IEnumerable<string> Spelt(string text) =>
        new[] { StoredJson.Options.Encoder!, JavaScriptEncoder.Default }.Select(encoder => $"\"{JsonEncodedText.Encode(text, encoder)}\"");

    private static async Task Run(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync();
    }
}
