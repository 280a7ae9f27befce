using System.Diagnostics;
using System.Globalization;
using Ledger.Host.Log;
using Ledger.Projections.Log;
using Ledger.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>A long log: written, sequenced, and checked by <c>ledger verify log</c> as a program of its own.</summary>
internal static class Verifying
{
    private const string Council = "long";

    private const int Portions = 20;

    /// <param name="events">How many events.</param>
    /// <param name="repetitions">How often the check is measured beside raw reads.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Run(int events, int repetitions, CancellationToken cancel)
    {
        await using var ledger = await MeasuredLedger.Open(cancel);
        var data = ledger.Services.GetRequiredService<LogConnections>().Source;
        await ledger.Begin(Council, "faversham");
        Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores for everything; {ledger.Database}; .NET {Environment.Version}; {Measurement.Load()}");
        var (written, sequenced) = (0.0, 0.0);
        var log = new LongLog(ledger, data, Council);
        // In portions, with what PostgreSQL does by itself about every minute after each: a log grows for years, not in a minute.
        for (var portion = 0; portion < Portions; portion++)
        {
            written += await Seconds(() => log.Write(events / Portions));
            sequenced += await Seconds(() => ledger.Services.GetRequiredService<Sequencer>().PlaceAll(everyCouncil: true, cancel));
            await using var tidy = data.CreateCommand("vacuum analyze ledger.leaf, ledger.mt_events, ledger.disclosure");
            await tidy.ExecuteNonQueryAsync(cancel);
        }

        Say($"written, of {events:N0} events", events, written);
        Say("sequenced and signed", events, sequenced);
        await Program(ledger, events);
        var proving = new Proving(ledger, Council);
        Line.Print(await proving.Checking(repetitions));
        await proving.Storage();
        Proving.Sizes();
        Console.WriteLine(Measurement.Load());
    }

    private static async Task Program(MeasuredLedger ledger, int events)
    {
        var host = Path.Combine(Checkout.Root, "src", "Ledger.Host", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "ledger-host.dll");
        var start = new ProcessStartInfo("dotnet", [host, "verify", "log", "--council", Council]);
        start.Environment["ConnectionStrings__Ledger"] = ledger.ConnectionString;
        start.Environment["LEDGER_DATA"] = ledger.Directory;
        var (most, busy) = (0L, TimeSpan.Zero);
        var seconds = await Seconds(async () =>
        {
            using var program = Process.Start(start)!;
            for (var ended = program.WaitForExitAsync(); !ended.IsCompleted; await Task.WhenAny(ended, Task.Delay(200)))
            {
                program.Refresh();
                if (!program.HasExited) (most, busy) = (Math.Max(most, program.WorkingSet64), program.TotalProcessorTime);
            }

            if (program.ExitCode != 0) throw new InvalidOperationException($"`ledger verify log` ended with {program.ExitCode}.");
        });
        Say($"checked by `ledger verify log`, start included, with {busy.TotalSeconds:N1} s of processor time and at most {most / 1_000_000} MB of memory", events, seconds);
    }

    private static async Task<double> Seconds(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    private static void Say(string what, int events, double seconds) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {seconds:N1} s, {events / seconds:N0} a second"));
}
