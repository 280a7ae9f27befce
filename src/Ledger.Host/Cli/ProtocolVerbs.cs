using System.CommandLine;
using System.Text.Json.Schema;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Host.Packs;
using Spectre.Console;
using Layout = Ledger.Host.Exports.Layout;

namespace Ledger.Host.Cli;

/// <summary><c>protocol check</c>, <c>list</c>, <c>show</c>, <c>adopt</c>, <c>schema</c>, <c>rules</c>, <c>route</c>.</summary>
internal static class ProtocolVerbs
{
    internal static Command Make() => new("protocol", "The protocols by which councils judge") { Check(), List(), Show(), Adopt(), Schema(), Rules(), ProtocolRoute.Make() };

    private static Command Check()
    {
        var files = new Argument<string[]>("file") { Arity = ArgumentArity.OneOrMore, Description = "Packs to check" };
        var council = Options.Text("--council", "Check too that somebody in this council fills each step of the chains", "SLUG");
        var verb = new Command("check", "Check packs: their form, their rules, their chains, and whether clauses contradict each other") { files, council };
        verb.SetAction(async (line, cancel) =>
        {
            var roster = line.GetValue(council) is { } slug ? await RosterOf(slug, cancel) : null;
            var problems = 0;
            var unreadable = false;
            foreach (var file in line.GetValue(files)!.Select(PackFile.Read))
            {
                var found = PackCheck.Of(file).Concat(roster is null ? [] : RosterChecks.Of(file, roster)).ToList();
                foreach (var problem in found) Console.Error.WriteLine(problem);
                problems += found.Count;
                unreadable |= file.Pack is null;
                if (found.Count == 0) Console.Out.WriteLine($"{file.Name}: {file.Pack} is in order: {Coverage.Of(file.Pack!)}.");
            }

            return unreadable ? Exit.Unusable : problems > 0 ? Exit.AnswerIsNo : Exit.Done;
        });
        return verb;
    }

    private static async Task<CouncilOn> RosterOf(string slug, CancellationToken cancel)
    {
        await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
        var council = await ledger.Door.CouncilOf(slug, cancel);
        return council.On(ledger.Clock.Now.InZone(Domain.OccurredAt.London).Date);
    }

    private static Command List()
    {
        var council = Options.Text("--council", "List instead what this council adopted, and from when to when it judges", "SLUG");
        var verb = new Command("list", "List the packs that come with the ledger, or those that a council adopted") { council };
        verb.SetAction(async (line, cancel) =>
        {
            if (line.GetValue(council) is { } slug)
            {
                foreach (var adopted in AdoptedPack.All(await AdoptedPack.CouncilOf(slug, cancel))) Console.Out.WriteLine($"{adopted.Pack,-24} {adopted.Says}");
                return Exit.Done;
            }

            foreach (var pack in PackShelf.All)
                Console.Out.WriteLine($"{pack,-24} {pack.Council}, {pack.Title} ({Layout.Words(pack.Status)}, {Layout.Words(pack.Standing)}): {Coverage.Of(pack)}");
            return Exit.Done;
        });
        return verb;
    }

    private static Command Show()
    {
        var id = new Argument<string>("id") { Description = "ID, ID@VERSION or FILE.yaml" };
        var slug = Options.Text("--council", "As this council adopted it, in whatever version, superseded ones too", "SLUG");
        var verb = new Command("show", "Show a pack clause by clause") { id, slug };
        verb.SetAction(async (line, cancel) =>
        {
            var known = line.GetValue(slug) is { } of ? await AdoptedPack.CouncilOf(of, cancel) : null;
            var pack = known is null ? PackShelf.GetOrRead(line.GetValue(id)!) : PackShelf.Get(line.GetValue(id)!, known);
            Terminal.Console.WriteLine($"{pack.Title}, {pack.Council} ({pack}; {Layout.Words(pack.Status)}, {Layout.Words(pack.Standing)})");
            foreach (var adopted in known is null ? [] : AdoptedPack.All(known).Where(adopted => adopted.Pack.ToString() == pack.ToString())) Terminal.Console.WriteLine(Layout.Capital(adopted.Says));
            var table = Layout.Table("Clause", "Force", "Says", "Judged by");
            foreach (var clause in pack.Clauses)
                table.AddRow(
                    Layout.Cell(clause.Ref), Layout.Cell(Layout.Words(clause.Force)), Layout.Cell(clause.Note is { } note ? $"{clause.Says}\nNote: {note}" : clause.Says),
                    Layout.Cell(clause.Rule == Clause.NoRule ? $"no rule: {clause.Why}" : Layout.Spaced(clause.Rule)));
            Terminal.Console.Write(table);
            foreach (var note in pack.Notes) Terminal.Console.Hanging(new Text("Note"), note);
        });
        return verb;
    }

    private static Command Adopt()
    {
        var id = new Argument<string>("id") { Description = "ID, ID@VERSION or FILE.yaml" };
        var council = Options.Council();
        var from = new Option<string>("--from") { Required = true, Description = "The first day on which it judges", HelpName = "DATE" };
        var resolution = new Option<string>("--resolution") { Required = true, Description = "The minute that adopted it", HelpName = "MINUTE-REF" };
        var trial = Options.Flag("--trial", "Try it out only; shown on every finding");
        var verb = new Command("adopt", "Record that the council adopted a protocol; what happened before keeps the text of its day") { id, council, from, resolution, trial };
        verb.SetAction(async (line, cancel) =>
        {
            var pack = PackShelf.GetOrRead(line.GetValue(id)!);
            var begins = Options.DateOf(line.GetValue(from), "--from")!.Value;
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await ledger.Door.CouncilOf(line.GetValue(council)!, cancel);
            var adopt = new AdoptProtocol(pack, begins, line.GetValue(resolution)!, line.GetValue(trial));
            var outcome = await ledger.Door.Submit(line.GetValue(council)!, new(adopt, new Submission(Actors.Administrator)), cancel);
            return Told.Of(outcome, $"{pack} judges from {Dates.Plain(begins)}, by {line.GetValue(resolution)}.{AdoptedPack.LooksBack(pack, begins, line.GetValue(trial))}");
        });
        return verb;
    }

    private static Command Schema()
    {
        var verb = new Command("schema", "Print the JSON Schema of a pack");
        verb.SetAction(_ => Console.Out.Write(PackSchema.Text));
        return verb;
    }

    private static Command Rules()
    {
        var verb = new Command("rules", "List every rule with its parameters");
        verb.SetAction(_ =>
        {
            foreach (var area in RuleBook.Rules.Values.GroupBy(RuleBook.AreaOf).OrderBy(area => area.Key, StringComparer.Ordinal))
            {
                Console.Out.WriteLine(area.Key);
                foreach (var rule in area.OrderBy(rule => rule.Name, StringComparer.Ordinal)) Console.Out.WriteLine($"  {rule.Name}{Parameters(rule)}");
            }
        });
        return verb;
    }

    private static string Parameters(Type rule)
    {
        var schema = RuleBook.ParameterFormat.GetJsonSchemaAsNode(rule).AsObject();
        if (schema["properties"] is not System.Text.Json.Nodes.JsonObject properties || properties.Count == 0) return "";
        var required = (schema["required"] as System.Text.Json.Nodes.JsonArray)?.Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        return $" ({string.Join(", ", properties.Select(property => required.Contains(property.Key) ? $"{property.Key}!" : property.Key))})";
    }
}
