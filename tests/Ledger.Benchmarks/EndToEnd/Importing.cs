using Ledger.Host.Commands;
using Npgsql;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>A file of history, all or nothing, into a fresh council; beside it a binary COPY of the rows it came to.</summary>
internal sealed class Importing(MeasuredLedger ledger, NpgsqlDataSource twin, string pack)
{
    /// <summary>The council that was filled last.</summary>
    public string Last { get; private set; } = "";

    /// <param name="matters">How many matters, of twenty commands each.</param>
    /// <param name="repetitions">How often.</param>
    public async Task<IEnumerable<Line>> Measure(int matters, int repetitions)
    {
        var rows = matters * FiveGroups.CommandsPerMatter;
        List<Order> orders = [.. Enumerable.Range(1, matters).SelectMany(at => FiveGroups.Matter($"M-{at}")).Select(FiveGroups.ByTheClerk)];
        var rates = await SideBySide.Run(
        [
            new("import", async turn =>
            {
                Last = $"import-{turn + 1}";
                await ledger.Begin(Last, pack);
                return await SideBySide.Rate(rows, () => ledger.SubmitAll(Last, orders));
            }),
            new("copy", async _ =>
            {
                var stored = await TwinTables.Rows(twin, Last);
                await using (var empty = twin.CreateCommand("truncate twin.mt_events, twin.mt_streams")) await empty.ExecuteNonQueryAsync();
                return await SideBySide.Rate(rows, () => TwinTables.Copy(twin, stored));
            }),
        ], repetitions);
        return
        [
            new($"binary COPY of the rows of {rows:N0} events", Spread.Of(rates[1])),
            new($"import of {rows:N0} commands", Spread.Of(rates[0]), "binary COPY", Spread.OfRatios(rates[0], rates[1]), .80),
        ];
    }
}
