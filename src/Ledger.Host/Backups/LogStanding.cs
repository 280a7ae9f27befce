using Ledger.Domain.Integrity;
using Ledger.Host.Security;
using Ledger.Projections.Log;
using Npgsql;

namespace Ledger.Host.Backups;

/// <summary>How a log in a database that was put back stands against what is known of it elsewhere.</summary>
/// <param name="Size">How many leaves the database has.</param>
/// <param name="Root">Their root.</param>
/// <param name="Known">All that is known elsewhere.</param>
/// <param name="Fork">What contradicts the database, in a sentence; null where nothing does.</param>
/// <param name="KeyIsHere">Whether the key that is here signed what the database holds.</param>
internal sealed record LogStanding(long Size, Hash Root, IReadOnlyList<KnownOfLog> Known, string? Fork, bool KeyIsHere)
{
    /// <summary>What shows the most leaves; null where nothing is known.</summary>
    internal KnownOfLog? Furthest => Known.MaxBy(one => one.Stated.Size);

    /// <summary>Whether the database lacks what was signed.</summary>
    internal bool IsStale => Furthest?.Stated.Size > Size;

    /// <summary>Where every leaf can be had that is known to have been signed; null where nowhere.</summary>
    internal KnownOfLog? Source => Known.FirstOrDefault(one => one.Log is not null && one.Stated.Size == Furthest!.Stated.Size);

    /// <summary>Looks.</summary>
    internal static async Task<LogStanding> Of(NpgsqlConnection connection, string council, LogSigner signer, IReadOnlyList<string> copies, IReadOnlyList<string> kept, CancellationToken cancel)
    {
        var tiles = new TileTable(connection, council);
        var size = await tiles.Size(cancel);
        var root = new Frontier(size, await tiles.Read(TileId.Partial(size), cancel)).Root;
        if (!await KeyOf(connection, council, signer, cancel)) return new(size, root, [], null, false);
        var known = await KnownOfLog.Of(signer, council, copies, kept, cancel);
        string? fork = null;
        foreach (var one in known.Where(one => one.Stated.Size <= size))
        {
            var proof = one.Stated.Size == size ? new(size, size, []) : await tiles.Consistency(one.Stated.Size, size, cancel);
            if (!proof.Holds(one.Stated.Root, root)) fork ??= $"The first {one.Stated.Size} leaves in the database are not those that {one.Held} shows to have been signed: one of the two is another history.";
        }

        return new(size, root, known, fork, true);
    }

    private static async Task<bool> KeyOf(NpgsqlConnection connection, string council, LogSigner signer, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select note from ledger.checkpoint where tenant_id = $1 order by size desc limit 1", connection) { Parameters = { new() { Value = council } } };
        if (await ask.ExecuteScalarAsync(cancel) is not string text) return true;
        return signer.HasKey(council) && Note.Parse(text) is var note && (Checkpoint.Parse(note.Text).Origin != signer.Origin.Of(council) || signer.Keys(council).Any(key => note.Signatures.Any(made => made.IsOf(key))));
    }
}
