using System.CommandLine;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Host.Packs;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Replay;

namespace Ledger.Host.Cli;

/// <summary><c>replay</c>: a record told again, event by event.</summary>
internal static class ReplayVerb
{
    internal static Command Make()
    {
        var council = Options.Council();
        var which = new WhichRecord();
        var under = Options.Text("--under", "Judge the same events by another pack", "PACK[@VERSION]");
        var moments = new Moments();
        var output = new OutputOptions();
        var verb = new Command("replay", "Tell a record again, event by event, with the findings then") { council, under };
        var whom = new AsWhom();
        which.AddTo(verb);
        whom.AddTo(verb);
        moments.AddTo(verb);
        output.AddTo(verb);
        verb.SetAction(async (line, cancel) =>
        {
            var slug = line.GetValue(council)!;
            var only = which.Of(line) ?? throw new UnusableInputException("Say what to replay: one record.", "Add `--matter REF`, `--letter REF`, `--case REF` or `--record KIND/REF`.");
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var known = await ledger.Door.CouncilOf(slug, cancel);
            var now = ledger.Clock.Now;
            var scope = new ReportScope(
                slug, await whom.Of(line, ledger, slug, cancel), moments.AsOf(line, now), moments.KnownAt(line, now), only,
                Under: line.GetValue(under) is { } pack ? PackShelf.Get(pack, known) : null);
            await using var session = ledger.Store.QuerySession(slug);
            var replay = await ReplayQuery.Run(session, scope, now, cancel)
                ?? throw new UnusableInputException($"Nothing is recorded under {only.Reference} at that moment.", "See `ledger report equal-treatment` for the references.");
            output.Write(line, new ReplayText(replay));
            return Exit.Done;
        });
        return verb;
    }
}
