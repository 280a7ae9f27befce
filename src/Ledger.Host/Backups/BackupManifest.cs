using System.Collections.Immutable;
using System.Text.Json;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Projections;
using NodaTime;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Backups;

/// <summary>What a backup says of itself, in the file <c>manifest.json</c> beside the database.</summary>
/// <param name="Made">When it was made.</param>
/// <param name="Sha256">The SHA-256 of the database's file, in lower-case hexadecimal.</param>
/// <param name="Councils">Each council's checkpoint at that moment.</param>
internal sealed record BackupManifest(Instant Made, string Sha256, ImmutableArray<BackedUpLog> Councils)
{
    internal const string File = "manifest.json";

    internal const string Database = "database.dump";

    /// <summary>Reads the manifest of a backup, whose database must be what it says.</summary>
    /// <exception cref="UnusableInputException">There is none, or the database was damaged or changed.</exception>
    internal static async Task<BackupManifest> Read(string folder, CancellationToken cancel)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path)) throw new UnusableInputException($"There is no backup in {folder}.", "Give the directory that `ledger backup` wrote.");
        try
        {
            var manifest = JsonSerializer.Deserialize<BackupManifest>(await System.IO.File.ReadAllTextAsync(path, cancel), StoredJson.Options)!;
            foreach (var council in manifest.Councils) _ = council.Stated;
            return await Sum(folder, cancel) == manifest.Sha256 ? manifest
                : throw new UnusableInputException($"{Database} in {folder} is not what the backup's manifest says: it was damaged or changed.", "Give another backup.");
        }
        catch (Exception wrong) when (wrong is JsonException or MalformedException)
        {
            throw new UnusableInputException($"{path} cannot be read: {wrong.Message}", "Give the directory as `ledger backup` wrote it.", wrong);
        }
    }

    /// <summary>The SHA-256 of a backup's database.</summary>
    internal static async Task<string> Sum(string folder, CancellationToken cancel)
    {
        await using var file = System.IO.File.OpenRead(Path.Combine(folder, Database));
        return Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(file, cancel));
    }
}

/// <summary>How a council's log stood when a backup was made.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="Checkpoint">Its last checkpoint, as it was signed.</param>
internal sealed record BackedUpLog(string Council, string Checkpoint)
{
    internal Checkpoint Stated => Domain.Integrity.Checkpoint.Parse(Note.Parse(Checkpoint).Text);
}
