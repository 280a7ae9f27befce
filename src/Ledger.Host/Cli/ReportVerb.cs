using System.CommandLine;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Host.Packs;
using Ledger.Projections.Reports;

namespace Ledger.Host.Cli;

/// <summary><c>report NAME</c>: a report, for people or machines.</summary>
internal static class ReportVerb
{
    internal static Command Make()
    {
        var name = new Argument<string>("name") { Description = string.Join(", ", ReportShelf.Names) };
        name.AcceptOnlyFromAmong([.. ReportShelf.Names]);
        var council = Options.Council();
        var which = new WhichRecord();
        var group = Options.Text("--group", "Only what concerns this group or member", "ID");
        var from = Options.Text("--from", "Only what happened on or after this day", "DATE");
        var to = Options.Text("--to", "Only what happened on or before this day", "DATE");
        var under = Options.Text("--under", "Judge by another pack", "PACK[@VERSION]");
        var eyes = Options.Text("--for", "For this group's or member's eyes; the clerk's, where left out", "ID");
        var body = Options.Text("--body", "Compare the members of this body", "ID");
        var part = new Option<ReportPart>("--part") { DefaultValueFactory = _ => ReportPart.Both, Description = "Of the year's report: open, excluded or both" };
        var moments = new Moments();
        var output = new OutputOptions();
        var verb = new Command("report", "Print a report") { name, council, group, from, to, under, eyes, body, part };
        var whom = new AsWhom();
        which.AddTo(verb);
        whom.AddTo(verb);
        moments.AddTo(verb);
        output.AddTo(verb);
        verb.SetAction(async (line, cancel) =>
        {
            var slug = line.GetValue(council)!;
            var (first, last) = Options.SpanOf(line.GetValue(from), "--from", line.GetValue(to), "--to");
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var known = await ledger.Door.CouncilOf(slug, cancel);
            var now = ledger.Clock.Now;
            var reader = await whom.Of(line, ledger, slug, cancel);
            if (line.GetValue(eyes) is not null && reader != Reader.Keeper) throw new UnusableInputException("The report is asked for in two people's eyes.", "Give --as or --for.");
            if (line.GetValue(group) is { } asked && !known.MayKnow(asked)) throw new UnusableInputException($"There never was a group or member “{asked}” in {slug}.", "Give its id, as the roster has it.");
            var scope = new ReportScope(
                slug, line.GetValue(eyes) is { } side ? Reader.Of(side) : reader, moments.AsOf(line, now), moments.KnownAt(line, now), which.Of(line), line.GetValue(group),
                first, last,
                line.GetValue(under) is { } pack ? PackShelf.Get(pack, known) : null, line.GetValue(body), line.GetValue(part));
            await using var session = ledger.Store.QuerySession(slug);
            var report = await ReportShelf.Make(line.GetValue(name)!, session, scope, now, cancel);
            output.Write(line, report);
            return Exit.Done;
        });
        return verb;
    }
}
