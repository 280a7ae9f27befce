using System.Security.Cryptography;
using Npgsql;

namespace Ledger.Host.Postgres;

/// <summary>
/// The private cluster's two roles, each with a random password in a file that only this account reads, in the form that PostgreSQL's own clients know
/// (<c>PGPASSFILE</c>). Connection strings name the file and hold no secret.
/// </summary>
internal sealed class ClusterRoles
{
    /// <summary>Makes the roles and the database; the ledger never works as this one.</summary>
    public const string Superuser = "postgres";

    /// <summary>Owns the database; may not switch off what guards it.</summary>
    public const string Owner = "ledger";

    private readonly string file;

    public ClusterRoles(string dataDirectory)
    {
        file = Path.Combine(dataDirectory, "postgres.passwords");
        if (!File.Exists(file))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var writer = new StreamWriter(file, options);
            writer.Write($"*:*:*:{Superuser}:{Fresh()}\n*:*:*:{Owner}:{Fresh()}\n");
        }
    }

    /// <summary>The password of a role; hexadecimal, so that it needs no quoting anywhere.</summary>
    public string Of(string role) => File.ReadLines(file).Select(line => line.Split(':')).First(fields => fields[3] == role)[4];

    public string ConnectionString(Postmaster server, string role, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = server.Host,
        Port = server.Port,
        Database = database,
        Username = role,
        Passfile = file,
        MaxAutoPrepare = 100,
        AutoPrepareMinUsages = 2,
    }.ConnectionString;

    /// <summary>Makes the ledger's role and its database where they are missing: at the first start, or one after a start that was interrupted.</summary>
    public async Task EnsureOwnerAndDatabaseAsync(Postmaster server, CancellationToken ct)
    {
        await using var data = new NpgsqlDataSourceBuilder(ConnectionString(server, Superuser, Superuser)) { ConnectionStringBuilder = { Pooling = false } }.Build();
        await using var connection = await data.OpenConnectionAsync(ct);
        if (!await ExistsAsync($"pg_roles where rolname = '{Owner}'"))
        {
            await ExecuteAsync($"create role {Owner} login password '{Of(Owner)}'");
        }

        if (!await ExistsAsync($"pg_database where datname = '{Owner}'"))
        {
            await ExecuteAsync($"create database {Owner} owner {Owner}");
        }

        async Task<bool> ExistsAsync(string what)
        {
            await using var command = new NpgsqlCommand($"select exists (select from {what})", connection);
            return (bool)(await command.ExecuteScalarAsync(ct))!;
        }

        async Task ExecuteAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static string Fresh() => RandomNumberGenerator.GetHexString(48, lowercase: true);
}
