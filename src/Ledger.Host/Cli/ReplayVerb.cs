using System.CommandLine;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Host.Packs;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Replay;

namespace Ledger.Host.Cli;

/// <summary><c>replay</c>: a matter or letter told again, event by event.</summary>
internal static class ReplayVerb
{
    internal static Command Make()
    {
        var council = Options.Council();
        var matter = Options.Text("--matter", "The matter to replay", "REF");
        var letter = Options.Text("--letter", "The letter to replay", "REF");
        var under = Options.Text("--under", "Judge the same events by another pack", "PACK[@VERSION]");
        var moments = new Moments();
        var output = new OutputOptions();
        var verb = new Command("replay", "Tell a matter or letter again, event by event, with the findings then") { council, matter, letter, under };
        moments.AddTo(verb);
        output.AddTo(verb);
        verb.SetAction(async (line, cancel) =>
        {
            var (slug, reference) = (line.GetValue(council)!, line.GetValue(matter) ?? line.GetValue(letter));
            if (reference is null || (line.GetValue(matter) is not null && line.GetValue(letter) is not null))
                throw new UnusableInputException("Say what to replay: one matter or one letter.", "Add `--matter REF` or `--letter REF`.");
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Door.CouncilOf(slug, cancel);
            var now = ledger.Clock.Now;
            var scope = new ReportScope(
                slug, moments.AsOf(line, now), moments.KnownAt(line, now), line.GetValue(matter), line.GetValue(letter),
                Under: line.GetValue(under) is { } pack ? PackShelf.Get(pack) : null);
            await using var session = ledger.Store.QuerySession(slug);
            var replay = await ReplayQuery.Run(session, scope, now, cancel)
                ?? throw new UnusableInputException($"Nothing is recorded under {reference} at that moment.", "See `ledger report equal-treatment` for the references.");
            output.Write(line, new ReplayText(replay));
            return Exit.Done;
        });
        return verb;
    }
}
