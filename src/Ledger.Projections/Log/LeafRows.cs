using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Ledger.Domain;

namespace Ledger.Projections.Log;

/// <summary>Leaves and disclosures as the columns of one statement, which inserts any number of them.</summary>
internal sealed class LeafRows
{
    /// <summary>The statement. Disclosures never contain a blank, which therefore separates them.</summary>
    internal const string Insert = """
        with leaves as (
            insert into ledger.leaf (tenant_id, event_id, hash, body)
            select * from unnest(?::varchar[], ?::uuid[], ?::bytea[], ?::bytea[]))
        insert into ledger.disclosure (tenant_id, event_id, layer, strings, subjects)
        select tenant, event, layer, string_to_array(strings, ' '), subjects::jsonb
        from unnest(?::varchar[], ?::uuid[], ?::varchar[], ?::text[], ?::text[]) as row(tenant, event, layer, strings, subjects)
        """;

    /// <summary>The same for Npgsql, which numbers parameters.</summary>
    internal static readonly string Numbered = string.Concat(Insert.Split('?').Select((part, at) => at == 0 ? part : $"${at}{part}"));

    private static readonly FrozenDictionary<Layer, string> Names = Enum.GetValues<Layer>().ToFrozenDictionary(layer => layer, layer => layer.ToString().ToLower(CultureInfo.InvariantCulture));

    private readonly (string Council, MadeLeaf Made)[] rows;

    internal LeafRows(IEnumerable<(string Council, MadeLeaf Made)> rows) => this.rows = [.. rows.OrderBy(row => row.Made.Number)];

    internal bool Any => rows.Length > 0;

    /// <summary>The statement's parameters.</summary>
    internal object[] Parameters()
    {
        var shown = (
            from row in rows
            from layer in row.Made.Disclosures.GroupBy(disclosure => disclosure.Layer)
            select (row.Council, row.Made.Leaf.Id, Layer: NameOf(layer.Key), Strings: string.Join(' ', layer.Select(one => one.Disclosure.Encoded)),
                Subjects: JsonSerializer.Serialize(layer.Select(one => one.Subjects)))).ToArray();
        return
        [
            Column(rows, row => row.Council), Column(rows, row => row.Made.Leaf.Id), Column(rows, row => row.Made.Hash.ToArray()), Column(rows, row => row.Made.Body),
            Column(shown, row => row.Council), Column(shown, row => row.Id), Column(shown, row => row.Layer), Column(shown, row => row.Strings), Column(shown, row => row.Subjects),
        ];
    }

    internal static string NameOf(Layer layer) => Names[layer];

    private static TValue[] Column<TRow, TValue>(TRow[] rows, Func<TRow, TValue> value) => Array.ConvertAll(rows, row => value(row));
}
