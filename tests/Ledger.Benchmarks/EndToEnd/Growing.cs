using System.Diagnostics;
using System.Globalization;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Exports;
using Ledger.Projections.Reports;
using Marten;
using Spectre.Console;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>
/// How long findings, duties and reports take in a council of 10,000 events and in one of 100,000: from nothing, and after one event, when only
/// the record that changed is judged again. What grows no faster than the council keeps a ratio of ten or less.
/// </summary>
internal static class Growing
{
    private const int Batch = 250;

    /// <param name="quick">Whether to take a tenth of the size.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Run(bool quick, CancellationToken cancel)
    {
        await using var ledger = await MeasuredLedger.Open(cancel);
        var (small, large) = quick ? (50, 500) : (500, 5000);
        await Fill(ledger, "small", small);
        await Fill(ledger, "large", large);
        Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores for everything; {ledger.Database}; .NET {Environment.Version}; {Measurement.Load()}");
        var table = new Table().MarkdownBorder().AddColumns(
            "what", string.Create(CultureInfo.InvariantCulture, $"{small * FiveGroups.CommandsPerMatter:N0} events, s"),
            string.Create(CultureInfo.InvariantCulture, $"{large * FiveGroups.CommandsPerMatter:N0} events, s"), "times");
        foreach (var (what, work) in Works())
        {
            var (few, many) = (await Seconds(ledger, "small", work), await Seconds(ledger, "large", work));
            table.AddRow(what, few.ToString("0.000", CultureInfo.InvariantCulture), many.ToString("0.000", CultureInfo.InvariantCulture), (many / few).ToString("0.0", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Profile.Width = 200;
        AnsiConsole.Write(table);
        Console.WriteLine(Measurement.Load());
    }

    private static IEnumerable<(string What, Func<IQuerySession, ReportScope, Task> Work)> Works()
    {
        yield return ("every record read", async (session, scope) => await new RecordsQuery(session).Matters(scope, CancellationToken.None));
        yield return ("every record judged, from nothing", async (session, scope) => await JudgedQuery.Run(session, scope, CancellationToken.None));
        yield return ("one record judged again", async (session, scope) => await JudgedQuery.Run(session, scope with { Only = Matter.Stream("M-7") }, CancellationToken.None));
        foreach (var name in ReportShelf.Names)
            yield return ($"report {name}", async (session, scope) => await ReportShelf.Make(name, session, scope, FiveGroups.Now, CancellationToken.None));
    }

    // The median of three, after one that does not count.
    private static async Task<double> Seconds(MeasuredLedger ledger, string council, Func<IQuerySession, ReportScope, Task> work)
    {
        var scope = new ReportScope(council, Reader.Keeper, FiveGroups.Now, NodaTime.Instant.MaxValue, From: new(2025, 5, 1), To: new(2026, 4, 30));
        var seconds = new List<double>();
        for (var turn = 0; turn < 4; turn++)
        {
            await using var session = ledger.Store.QuerySession(council);
            var watch = Stopwatch.StartNew();
            await work(session, scope);
            if (turn > 0) seconds.Add(watch.Elapsed.TotalSeconds);
        }

        return seconds.Order().ElementAt(1);
    }

    private static async Task Fill(MeasuredLedger ledger, string council, int matters)
    {
        await ledger.Begin(council, "faversham");
        foreach (var batch in Enumerable.Range(1, matters).Chunk(Batch))
            await ledger.SubmitAll(council, [.. batch.SelectMany(at => FiveGroups.Matter($"M-{at}")).Select(FiveGroups.ByTheClerk)]);
    }
}
