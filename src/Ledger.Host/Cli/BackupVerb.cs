using System.Collections.Immutable;
using System.CommandLine;
using System.Data;
using System.Text.Json;
using Ledger.Host.Backups;
using Ledger.Host.Commands;
using Ledger.Host.Postgres;
using Ledger.Host.Security;
using Ledger.Projections;
using Npgsql;

namespace Ledger.Host.Cli;

/// <summary><c>backup</c>: the database, and what of each log was signed at that moment. The keys of the logs are not in it.</summary>
internal static class BackupVerb
{
    private static readonly JsonSerializerOptions Indented = new(StoredJson.Options) { WriteIndented = true };

    internal static Command Make()
    {
        var folder = new Option<string>("--out") { Required = true, Description = "The directory that the backup is written into; there must be none yet", HelpName = "DIR" };
        var verb = new Command("backup", "Write the database, and each log's checkpoint, into a new directory") { folder };
        verb.SetAction(async (line, cancel) =>
        {
            var place = Path.GetFullPath(line.GetValue(folder)!);
            if (Path.Exists(place)) throw new UnusableInputException($"{place} is there already, and a backup is never written over another.", "Give --out with a new directory.");
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.PlaceAll(cancel);
            var manifest = await Write(ledger, place, cancel);
            Console.Out.WriteLine($"Written to {place}: the database, and {manifest.Councils.Length} {(manifest.Councils.Length == 1 ? "council's checkpoint" : "councils' checkpoints")}.");
            Console.Out.WriteLine($"The keys that sign the logs are not in it. Back up {Settings.Log.Directory} by itself, where whoever has the database cannot reach it, and as often as you like: what it remembers shows when a backup is old.");
            Console.Out.WriteLine("Text that is erased later stays in this backup until it is thrown away.");
            return Exit.Done;
        });
        return verb;
    }

    private static async Task<BackupManifest> Write(OpenLedger ledger, string place, CancellationToken cancel)
    {
        await using var connection = await ledger.Log.OpenConnectionAsync(cancel);
        // One state of the database, for the checkpoints and for pg_dump.
        await using var view = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var logs = await Checkpoints(connection, cancel);
        await using var export = new NpgsqlCommand("select pg_export_snapshot()", connection);
        var snapshot = (string)(await export.ExecuteScalarAsync(cancel))!;
        var client = await PostgresClient.FindAsync(ledger.ConnectionString, connection.PostgreSqlVersion.Major);
        var fresh = $"{place}.unfinished";
        PrivateFile.MakeFolder(fresh);
        var ran = await client.RunAsync("pg_dump", "--format=custom", "--schema=ledger", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={Path.Combine(fresh, BackupManifest.Database)}");
        if (!ran.Succeeded)
        {
            Directory.Delete(fresh, recursive: true);
            throw new DatabaseUnavailableException($"pg_dump did not write the backup: {ran.Output}.", "Put that right, and make it again.");
        }

        var manifest = new BackupManifest(ledger.Clock.Now, await BackupManifest.Sum(fresh, cancel), logs);
        await File.WriteAllTextAsync(Path.Combine(fresh, BackupManifest.File), JsonSerializer.Serialize(manifest, Indented), cancel);
        Directory.Move(fresh, place);
        return manifest;
    }

    private static async Task<ImmutableArray<BackedUpLog>> Checkpoints(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select distinct on (tenant_id) tenant_id, note from ledger.checkpoint order by tenant_id, size desc", connection);
        var logs = ImmutableArray.CreateBuilder<BackedUpLog>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) logs.Add(new(rows.GetString(0), rows.GetString(1)));
        return logs.ToImmutable();
    }
}
