using System.CommandLine;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Exports;
using Ledger.Host.Imports;
using Ledger.Projections.Reports;
using Spectre.Console;

namespace Ledger.Host.Cli;

/// <summary><c>demo</c>: the demonstration councils, lived through by commands, and the two reports that clerks need most.</summary>
internal static class DemoVerb
{
    internal static Command Make()
    {
        var noServe = Options.Flag("--no-serve", "Stop after the reports");
        var verb = new Command("demo", "Live a year of five invented councils, and show the reports") { noServe };
        verb.SetAction(async (line, cancel) =>
        {
            await using (var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel))
            {
                foreach (var seed in Demonstration.Councils) await Live(ledger, seed, cancel);
                // Each report where it has most to tell: the first council's protocol speaks of groups, the second's of copies too.
                await Show(ledger, "equal-treatment", Demonstration.Councils[0], cancel);
                await Show(ledger, "copies", Demonstration.Councils[1], cancel);
                Console.Out.WriteLine($"Put any of {string.Join(", ", Demonstration.Councils)} after --council in the commands above;");
                Console.Out.WriteLine("`report findings`, `report duties` and `replay --matter REF` say more.");
            }

            return line.GetValue(noServe) ? Exit.Done : await ServeVerb.Serve(cancel);
        });
        return verb;
    }

    private static async Task Live(OpenLedger ledger, string slug, CancellationToken cancel) => Console.Out.WriteLine(
        await Demonstration.Live(ledger.Door, ledger.Store, slug, cancel) is { } recorded ? $"{slug}: {recorded} commands recorded." : $"{slug}: already there.");

    private static async Task Show(OpenLedger ledger, string report, string slug, CancellationToken cancel)
    {
        var now = ledger.Clock.Now;
        await using var session = ledger.Store.QuerySession(slug);
        Terminal.Console.Write(new Rule($"ledger report {report} --council {slug}").LeftJustified());
        (await ReportShelf.Make(report, session, new ReportScope(slug, Reader.Keeper, now, now), now, cancel)).Write("text", Console.Out, Terminal.Console);
        Terminal.Console.WriteLine();
    }
}
