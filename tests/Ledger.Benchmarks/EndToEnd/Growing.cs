using System.Diagnostics;
using System.Globalization;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Exports;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Spectre.Console;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>
/// How long findings, duties and reports take in a council of 10,000 events and in one of 100,000: from nothing, and in a program that keeps
/// what it judged before. What grows no faster than the council keeps a ratio of ten or less.
/// </summary>
internal sealed class Growing(MeasuredLedger ledger)
{
    private const int Batch = 250;

    private int told;

    private delegate Task Work(IDocumentStore store, string council);

    /// <param name="quick">Whether to take a tenth of the size.</param>
    /// <param name="only">The reports to measure; none for all.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Run(bool quick, IReadOnlyList<string> only, CancellationToken cancel)
    {
        await using var ledger = await MeasuredLedger.Open(cancel);
        var (small, large) = quick ? (50, 500) : (500, 5000);
        Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores for everything; {ledger.Database}; .NET {Environment.Version}; {Measurement.Load()}");
        await Fill(ledger, "warm", 5);
        await Fill(ledger, "small", small);
        await Fill(ledger, "large", large);
        Console.WriteLine($"filled; {Measurement.Load()}");
        var table = new Table().MarkdownBorder().AddColumns(
            "what", $"{Events(small)} events, s", "middle half", "processor, s", $"{Events(large)} events, s", "middle half", "processor, s", "times", "processor, times");
        var growing = new Growing(ledger);
        foreach (var (what, before, work) in growing.Works().Where(one => only.Count == 0 || only.Any(name => one.What.StartsWith(name, StringComparison.Ordinal))))
        {
            var (few, many) = (await growing.Seconds("small", before, work), await growing.Seconds("large", before, work));
            table.AddRow([what, .. few.Cells(), .. many.Cells(), Times(few.Wall, many.Wall), Times(few.Processor, many.Processor)]);
        }

        AnsiConsole.Profile.Width = 200;
        AnsiConsole.Write(table);
        var (judged, clerk, members) = await growing.Megabytes("large");
        Console.WriteLine($"to keep {Events(large)} events and what was judged of them takes {judged:N0} MB, what the clerk sees of them {clerk:N0} MB more, what {Onlookers.Count} members of three groups see {members:N0} MB more; {Measurement.Load()}");
    }

    private static string Times(Spread few, Spread many) => (many.Median / few.Median).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Events(int matters) => (matters * FiveGroups.CommandsPerMatter).ToString("N0", CultureInfo.InvariantCulture);

    private IEnumerable<(string What, Work? Before, Work Work)> Works()
    {
        yield return ("every record read", null, (store, council) => In(store, council, (session, scope) => new RecordsQuery(session).Matters(scope, CancellationToken.None)));
        foreach (var report in (string[])["findings", "duties"])
        {
            yield return ($"{report}, from nothing", null, (store, council) => Report(report, store, council));
            yield return ($"{report}, nothing new", (_, council) => Report(report, ledger.Store, council), (_, council) => Report(report, ledger.Store, council));
            yield return ($"{report}, after one event", (_, council) => Tell(council, Event()), (_, council) => Report(report, ledger.Store, council));
            yield return ($"{report}, after a change of the roster", (_, council) => Tell(council, Change()), (_, council) => Report(report, ledger.Store, council));
        }

        foreach (var report in ReportShelf.Names.Except(["findings", "duties"])) yield return ($"{report}", null, (store, council) => Report(report, store, council));
    }

    private static Task Report(string report, IDocumentStore store, string council, Reader? reader = null) =>
        In(store, council, (session, scope) => ReportShelf.Make(report, session, scope, scope.AsOf, CancellationToken.None), reader);

    private RequestGroupSupport Event() => new("M-7", $"R-{told++}-more", "green", SupportKind.Report, "town-clerk", About: "What the stalls bring in");

    private FormBody Change() => new($"working-party-{told++}", "A working party");

    private Task Tell(string council, Domain.ICommand command) => ledger.SubmitAll(council, [FiveGroups.ByTheClerk(command)]);

    private static async Task In(IDocumentStore store, string council, Func<IQuerySession, ReportScope, Task> work, Reader? reader = null)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        await using var session = store.QuerySession(council);
        await work(session, new(council, reader ?? Reader.Keeper, now, now, From: new(2025, 5, 1), To: new(2026, 4, 30)));
    }

    // Five turns, after one that does not count; each in a store that knows the queries already and nothing of the council.
    private async Task<Taken> Seconds(string council, Work? before, Work work)
    {
        var (wall, processor) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < 6; turn++)
        {
            using var fresh = Fresh();
            await work(fresh, "warm");
            if (before is not null) await before(fresh, council);
            var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await work(fresh, council);
            if (turn == 0) continue;
            wall.Add(watch.Elapsed.TotalSeconds);
            processor.Add((Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }

        return new(Spread.Of(wall), Spread.Of(processor));
    }

    private DocumentStore Fresh() => DocumentStore.For(options =>
    {
        LedgerStore.Configure(options, ledger.ConnectionString, ledger.Services.GetRequiredService<LedgerClock>());
        options.AutoCreateSchemaObjects = JasperFx.AutoCreate.None;
    });

    private static IReadOnlyList<Reader> Onlookers { get; } =
        [new(Role.Member, "ann-sample", "labour"), new(Role.Member, "cat-specimen", "conservative"), new(Role.Member, "eve-instance", "green")];

    // What is kept of everything, then for the clerk, then for members: each what it takes more.
    private async Task<(double Judged, double Clerk, double Members)> Megabytes(string council)
    {
        using var fresh = Fresh();
        await Look(fresh, "warm", [Reader.Keeper, .. Onlookers]);
        var before = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        var judged = await Look(fresh, council, [Reader.Keeper]);
        var clerk = await Look(fresh, council, [new(Role.ProperOfficer, "robin-example")]);
        return (judged - before, clerk - judged, await Look(fresh, council, Onlookers) - clerk);
    }

    private static async Task<double> Look(DocumentStore store, string council, IReadOnlyList<Reader> readers)
    {
        foreach (var reader in readers)
            foreach (var report in (string[])["duties", "findings", "requests"]) await Report(report, store, council, reader);
        return GC.GetTotalMemory(forceFullCollection: true) / 1e6;
    }

    private static async Task Fill(MeasuredLedger ledger, string council, int matters)
    {
        await ledger.Begin(council, "faversham");
        foreach (var batch in Enumerable.Range(1, matters).Chunk(Batch))
            await ledger.SubmitAll(council, [.. batch.SelectMany(at => FiveGroups.Matter($"M-{at}")).Select(FiveGroups.ByTheClerk)]);
    }

    // What else the machine does slows the clock on the wall; what the program itself takes of the processors, PostgreSQL apart, it hardly changes.
    private sealed record Taken(Spread Wall, Spread Processor)
    {
        internal IEnumerable<string> Cells() => [Wall.Middle("0.000"), Wall.Between("0.000"), Processor.Middle("0.000")];
    }
}
