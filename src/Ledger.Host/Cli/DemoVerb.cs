using System.CommandLine;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Projections.Reports;
using Spectre.Console;

namespace Ledger.Host.Cli;

/// <summary><c>demo</c>: the demonstration councils, lived through by commands, and the two reports that clerks need most.</summary>
internal static class DemoVerb
{
    private static string Seeds => Path.Combine(AppContext.BaseDirectory, "seeds", "councils");

    internal static Command Make()
    {
        var noServe = Options.Flag("--no-serve", "Stop after the reports");
        var verb = new Command("demo", "Live a year of five invented councils, and show the reports") { noServe };
        verb.SetAction(async (line, cancel) =>
        {
            await using (var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel))
            {
                foreach (var seed in Councils()) await Live(ledger, seed, cancel);
                await Show(ledger, Councils()[0], cancel);
            }

            return line.GetValue(noServe) ? Exit.Done : await ServeVerb.Serve(cancel);
        });
        return verb;
    }

    // The first by name is the one whose reports are shown.
    private static List<string> Councils() => [.. Directory.GetDirectories(Seeds).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    private static async Task Live(OpenLedger ledger, string slug, CancellationToken cancel)
    {
        await using var session = ledger.Store.QuerySession(slug);
        if (await session.Events.FetchStreamStateAsync(Council.Stream.Id, cancel) is not null)
        {
            Console.Out.WriteLine($"{slug}: already there.");
            return;
        }

        var orders = new List<Order>();
        foreach (var file in Directory.GetFiles(Path.Combine(Seeds, slug), "*.jsonl").Order(StringComparer.Ordinal))
            orders.AddRange(ImportCommands.Read(file, sandboxClock: true, askFirst: false).Select(line => line.Order));
        var outcomes = await ledger.Door.SubmitAll(slug, orders, cancel);
        if (!outcomes[^1].IsRecorded)
            throw new UnusableInputException($"{slug}, {orders[outcomes.Count - 1].Command}: {string.Join(" ", Told.Why(outcomes[^1]))}", "Mend the demonstration council's commands.");
        Console.Out.WriteLine($"{slug}: {outcomes.Count} commands recorded.");
    }

    private static async Task Show(OpenLedger ledger, string slug, CancellationToken cancel)
    {
        var now = ledger.Clock.Now;
        var scope = new ReportScope(slug, now, now);
        await using var session = ledger.Store.QuerySession(slug);
        foreach (var name in (string[])["equal-treatment", "copies"])
        {
            Terminal.Console.Write(new Rule($"ledger report {name} --council {slug}").LeftJustified());
            (await ReportShelf.Make(name, session, scope, now, cancel)).Write("text", Console.Out, Terminal.Console);
            Terminal.Console.WriteLine();
        }

        Console.Out.WriteLine($"The other councils: {string.Join(", ", Councils().Where(other => other != slug))}. Put one after --council in the commands above;");
        Console.Out.WriteLine("`report findings`, `report duties` and `replay --matter REF` say more.");
    }
}
