using System.Diagnostics;
using System.Globalization;
using Ledger.Host.Commands;
using Ledger.Host.Postgres;
using NodaTime;
using Npgsql;

namespace Ledger.Host.Backups;

/// <summary>Puts a backup into a database that nobody else uses.</summary>
/// <param name="connectionString">The database, as its owner.</param>
internal sealed class DatabaseRestore(string connectionString)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Puts it in.</summary>
    /// <param name="folder">The backup.</param>
    /// <param name="replace">Whether a record that is there is put aside.</param>
    /// <param name="now">The time, after which what is put aside is named.</param>
    /// <param name="cancel">Gives up, before anything is changed.</param>
    /// <returns>Where the record that was there is now; null where there was none.</returns>
    /// <exception cref="UnusableInputException">Somebody else uses the database, or it holds a record and is not to be replaced.</exception>
    internal async Task<string?> Run(string folder, bool replace, Instant now, CancellationToken cancel)
    {
        await using var data = new NpgsqlDataSourceBuilder(connectionString) { ConnectionStringBuilder = { Pooling = false } }.Build();
        await using var connection = await data.OpenConnectionAsync(cancel);
        await Alone(connection, cancel);
        var client = await PostgresClient.FindAsync(connectionString, connection.PostgreSqlVersion.Major);
        string? aside = null;
        if (await Holds(connection, cancel))
        {
            if (!replace) throw new UnusableInputException("This database holds a record already.", "Restore into an empty one, or give --replace: the record that is there is then put aside, in a schema of its own.");
            aside = $"ledger_before_{now.ToString("uuuuMMdd'_'HHmmss", CultureInfo.InvariantCulture)}";
            await Execute(connection, $"alter schema ledger rename to {aside}");
        }

        await Execute(connection, "drop schema if exists ledger cascade");
        var ran = await client.RunAsync(
            "pg_restore", "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", $"--dbname={new NpgsqlConnectionStringBuilder(connectionString).Database}", Path.Combine(folder, BackupManifest.Database));
        if (ran.Succeeded) return aside;
        if (aside is not null) await Execute(connection, $"alter schema {aside} rename to ledger");
        throw new UnusableInputException($"pg_restore did not take the backup in: {ran.Output}.", "Put that right, and restore again; the database is as it was.");
    }

    /// <summary>Sees that nobody else uses the database. The connections of a program that has just ended are given a few seconds to go.</summary>
    /// <exception cref="UnusableInputException">Somebody does.</exception>
    internal static async Task Alone(NpgsqlConnection connection, CancellationToken cancel)
    {
        for (var asked = Stopwatch.StartNew(); await AreOthers(connection, cancel); await Task.Delay(Pause, cancel))
            if (asked.Elapsed > Patience) throw new UnusableInputException("Another program uses this database.", "Stop `ledger serve` and everything else that is connected to it, and try again.");
    }

    private static async Task<bool> AreOthers(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null)", connection);
        return (bool)(await ask.ExecuteScalarAsync(cancel))!;
    }

    private static async Task<bool> Holds(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var made = new NpgsqlCommand("select to_regclass('ledger.mt_events') is not null", connection);
        if (!(bool)(await made.ExecuteScalarAsync(cancel))!) return false;
        await using var any = new NpgsqlCommand("select exists (select from ledger.mt_events)", connection);
        return (bool)(await any.ExecuteScalarAsync(cancel))!;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
