using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Ledger.Host.Postgres;

/// <summary>PostgreSQL's own programs for backups, <c>pg_dump</c> and <c>pg_restore</c>, on a database.</summary>
/// <param name="directory">Where the programs are.</param>
/// <param name="database">The database.</param>
internal sealed partial class PostgresClient(string directory, NpgsqlConnectionStringBuilder database)
{
    /// <summary>Finds programs that are not older than the server: those of the private cluster, or on the PATH.</summary>
    /// <exception cref="DatabaseUnavailableException">There are none.</exception>
    internal static async Task<PostgresClient> FindAsync(string connectionString, int serverMajor)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var place in (await PostgresPlaces.OnThisMachineAsync()).Concat(path).Distinct())
        {
            if (!File.Exists(Program(place, "pg_dump")) || !File.Exists(Program(place, "pg_restore"))) continue;
            var told = await Programs.RunAsync(Program(place, "pg_dump"), ["--version"]);
            if (told.Succeeded && Version().Match(told.Output) is { Success: true } version && int.Parse(version.Groups[1].Value, CultureInfo.InvariantCulture) >= serverMajor)
                return new(place, new(connectionString));
        }

        throw new DatabaseUnavailableException(
            $"No pg_dump and pg_restore of PostgreSQL {serverMajor} or later were found, and backups are made and restored with them.",
            $"Install PostgreSQL's client programs (Debian's postgresql-client-{serverMajor}), or name their directory in LEDGER_PG_BIN.");
    }

    /// <summary>Runs one of them on the database.</summary>
    /// <returns>What it printed; it failed where it says so.</returns>
    internal Task<Ran> RunAsync(string program, params IReadOnlyList<string> arguments) => Programs.RunAsync(Program(directory, program), arguments, environment: new Dictionary<string, string?>
    {
        ["PGHOST"] = database.Host,
        ["PGPORT"] = database.Port.ToString(CultureInfo.InvariantCulture),
        ["PGDATABASE"] = database.Database,
        ["PGUSER"] = database.Username,
        ["PGPASSWORD"] = database.Password,
        ["PGPASSFILE"] = database.Passfile,
        ["PGSSLMODE"] = database.SslMode is SslMode.Prefer ? null : database.SslMode.ToString() switch { "VerifyCA" => "verify-ca", "VerifyFull" => "verify-full", var mode => mode.ToLowerInvariant() },
        ["PGSSLROOTCERT"] = database.RootCertificate,
        ["LC_ALL"] = "C",
    });

    private static string Program(string place, string name) => Path.Combine(place, name + (OperatingSystem.IsWindows() ? ".exe" : ""));

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex Version();
}
