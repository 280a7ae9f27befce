using Npgsql;

namespace Ledger.Projections.Log.Checking;

/// <summary>Compares each stream's snapshot, from which pages and reports are made, with its events. A rebuild would give the same, always.</summary>
public static class SnapshotCheck
{
    // As values: what PostgreSQL does to the spelling of JSON does not count.
    private const string Differing = """
        with told as (
            select e.stream_id, count(*) as entries, (array_agg(e.headers ->> 'leaf' order by e.version desc))[1] as leaf,
                   jsonb_agg(jsonb_build_array(e.id, e.version, e.timestamp, e.data || jsonb_build_object('fact', e.type)) order by e.version) as facts
            from ledger.mt_events e where e.tenant_id = $1 group by e.stream_id),
        kept as (
            select s.id, s.data ->> 'kind' as kind, s.data ->> 'leaf' as leaf, jsonb_array_length(s.data -> 'entries') as entries,
                   (select jsonb_agg(jsonb_build_array((x ->> 'id')::uuid, (x ->> 'version')::bigint, (x ->> 'recordedAt')::timestamptz, x -> 'fact') order by at)
                    from jsonb_array_elements(s.data -> 'entries') with ordinality as each(x, at)) as facts
            from ledger.mt_doc_streamsnapshot s where s.tenant_id = $1)
        select coalesce(told.stream_id, kept.id), kept.kind, told.entries, kept.entries::bigint,
               (select min(n) from generate_series(1, least(told.entries, kept.entries)) n where told.facts -> (n - 1)::int is distinct from kept.facts -> (n - 1)::int)
        from told full join kept on kept.id = told.stream_id
        where told.facts is distinct from kept.facts or told.leaf is distinct from kept.leaf order by 1
        """;

    /// <summary>What differs, each as a problem of the log's.</summary>
    /// <param name="connection">A connection in a transaction that sees one state of the database.</param>
    /// <param name="council">The council's slug.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<IReadOnlyList<LogProblem>> Of(NpgsqlConnection connection, string council, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(Differing, connection) { CommandTimeout = 0, Parameters = { new() { Value = council } } };
        var problems = new List<LogProblem>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            var (stream, kind) = (rows.GetGuid(0), rows.IsDBNull(1) ? "record" : rows.GetString(1));
            problems.Add(new(
                $"What pages and reports read of stream {stream}, a {kind}, is not what its events say: " + (rows.IsDBNull(2) ? "it has no events" : rows.IsDBNull(3) ? "it is missing"
                    : rows.IsDBNull(4) ? rows.GetInt64(2) == rows.GetInt64(3) ? "it ends in another leaf" : $"it has {rows.GetInt64(3)} entries, and there are {rows.GetInt64(2)} events"
                    : $"entry {rows.GetInt64(4)} differs") + ". The events hold; `ledger rebuild` makes it anew from them. Find out who changed it."));
        }

        return problems;
    }
}
