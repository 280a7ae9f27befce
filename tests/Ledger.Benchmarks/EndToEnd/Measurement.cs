using System.Globalization;
using Ledger.Domain;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>What the ledger does a second on one PostgreSQL, beside the least that could do the same, in one run.</summary>
internal static class Measurement
{
    internal const string Pack = "faversham";

    /// <param name="quick">Whether to take a short look instead of a measure.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Run(bool quick, CancellationToken cancel)
    {
        await using var ledger = await MeasuredLedger.Open(cancel);
        await using var twin = await TwinTables.Create(ledger.ConnectionString);
        await ledger.Begin("exampleton", Pack);
        await using var unproved = new Unproved(ledger, "unproved");
        await ledger.Begin("unproved", Pack);
        Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores for everything; {ledger.Database}; .NET {Environment.Version}; {Load()}");

        List<Line> lines = [];
        foreach (var abreast in (int[])[1, 16])
            lines.AddRange(await new Appending(Recorders(ledger, unproved.Store, twin), abreast).Measure(matters: quick ? 96 : 320, repetitions: quick ? 3 : 15));
        var importing = new Importing(ledger, twin, Pack);
        lines.AddRange(await importing.Measure(matters: quick ? 100 : 1000, repetitions: quick ? 2 : 5));
        lines.AddRange(await new Reporting(ledger, importing.Last).Measure(matters: quick ? 100 : 1000, repetitions: quick ? 3 : 10));
        lines.AddRange(await new Proving(ledger, importing.Last).Checking(repetitions: quick ? 3 : 10));
        Line.Print(lines);
        Console.WriteLine(Load());
    }

    private static IReadOnlyList<IRecorder> Recorders(MeasuredLedger ledger, Marten.IDocumentStore unproved, Npgsql.NpgsqlDataSource twin)
    {
        var council = FiveGroups.InMemory(Pack);
        var opened = FiveGroups.Fact(FiveGroups.Open("M-1"), History.Empty, council);
        var followed = FiveGroups.Fact(FiveGroups.Ask("M-1"), new([FiveGroups.InMemory("M-1", council).Entries[0]]), council);
        return
        [
            new RawTwin(twin, "exampleton", opened, followed), new PlainMarten(unproved, "unproved", opened, followed),
            new WithoutWolverine(ledger, "exampleton"), new WholeCommand(ledger, "exampleton"),
        ];
    }

    /// <summary>What else the machine does.</summary>
    internal static string Load() => File.Exists("/proc/loadavg")
        ? string.Create(CultureInfo.InvariantCulture, $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}")
        : "load unknown";
}
