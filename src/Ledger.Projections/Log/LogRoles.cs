using Npgsql;

namespace Ledger.Projections.Log;

/// <summary>The database's roles: what each may do is in <c>roles.sql</c>.</summary>
public static class LogRoles
{
    /// <summary>Makes the roles where they are missing, and gives each what it may do.</summary>
    /// <param name="data">The database, as a role that owns the tables and may create roles.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Make(NpgsqlDataSource data, CancellationToken cancel)
    {
        await using var make = data.CreateCommand(LogTables.Resource("roles.sql"));
        await make.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Whether the role that the ledger works as may give leaves their places.</summary>
    public static async Task<bool> MayPlace(NpgsqlDataSource data, CancellationToken cancel)
    {
        await using var ask = data.CreateCommand("select has_column_privilege('ledger.leaf', 'idx', 'update')");
        return (bool)(await ask.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>What the database would not refuse to the role that the ledger works as, each as the end of a sentence.</summary>
    public static async Task<IReadOnlyList<string>> MayTooMuch(NpgsqlDataSource data, CancellationToken cancel)
    {
        await using var ask = data.CreateCommand("""
            select rolsuper, pg_has_role(current_user, relowner, 'member'), has_table_privilege(oid, 'update'), has_table_privilege(oid, 'delete'), has_table_privilege(oid, 'truncate')
            from pg_class, (select rolsuper from pg_roles where rolname = current_user) me where pg_class.oid = 'ledger.mt_events'::regclass
            """);
        await using var row = await ask.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        string[] what = ["is a superuser and may switch everything off", "owns the tables and may remove what guards them", "may change events", "may delete events", "may empty the table of events"];
        return [.. what.Where((_, at) => row.GetBoolean(at))];
    }
}
