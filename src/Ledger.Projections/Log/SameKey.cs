using Ledger.Domain.Integrity;
using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>Sees that a signer who remembers nothing has the key that signed what the database holds: with a new key it would begin another history of a log.</summary>
internal static class SameKey
{
    private const string Last = "select note from ledger.checkpoint where tenant_id = $1 order by size desc limit 1";

    /// <summary>Looks at the last checkpoint, if one is of the log's present name.</summary>
    /// <exception cref="ForkedLogException">Another key signed it.</exception>
    internal static async Task Signed(NpgsqlConnection connection, string council, IReadOnlyList<VerifierKey> keys, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(Last, connection) { Parameters = { new() { Value = council } } };
        if (await ask.ExecuteScalarAsync(cancel) is not string text) return;
        var note = Note.Parse(text);
        if (Checkpoint.Parse(note.Text).Origin == keys[0].Name && !note.Signatures.Any(made => keys.Any(made.IsOf)))
            throw new ForkedLogException(council, "The log was signed with another key than the one that is here: the directory with its keys is missing or new. Put it back; backups of the database do not hold it.");
    }
}
