using System.CommandLine;
using System.Text.RegularExpressions;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Packs;
using Ledger.Host.Pages;
using Ledger.Projections;
using Marten;

namespace Ledger.Host.Cli;

/// <summary><c>council create</c> and <c>council list</c>.</summary>
internal static partial class CouncilVerbs
{
    internal static Command Make() => new("council", "The councils whose record this is") { Create(), List() };

    private static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "A short name for addresses: lower-case letters, digits and hyphens" };
        var name = new Option<string>("--name") { Required = true, Description = "The council's full name" };
        var pack = new Option<string>("--pack") { Required = true, Description = "The protocol to judge by: ID or ID@VERSION" };
        var from = Options.Text("--from", "The first day on which the protocol judges; today where left out", "DATE");
        var resolution = Options.Text("--resolution", "The minute that adopted it", "MINUTE-REF");
        var trial = Options.Flag("--trial", "Try the protocol out without having adopted it; shown on every finding");
        var sandbox = Options.Flag("--sandbox", "A demonstration council, which may be told when things were recorded");
        var nation = new Option<string>("--nation") { DefaultValueFactory = _ => "england-and-wales", Description = "Whose bank holidays it keeps" };
        nation.AcceptOnlyFromAmong("england-and-wales", "scotland", "northern-ireland");
        var verb = new Command("create", "Begin a council's record") { slug, name, pack, from, resolution, trial, sandbox, nation };
        verb.SetAction(async (line, cancel) =>
        {
            var council = line.GetValue(slug)!;
            if (!Slug().IsMatch(council))
                throw new UnusableInputException($"“{council}” can't be a short name.", "Use lower-case letters, digits and hyphens, such as `trafford`.");
            if (CouncilPages.Reserved.Contains(council))
                throw new UnusableInputException($"“{council}” can't be a short name: the web application has a page of that name.", "Give another.");
            var text = PackShelf.GetOrRead(line.GetValue(pack)!);
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var today = ledger.Clock.Now.InZone(Domain.OccurredAt.London).Date;
            var begins = Options.DateOf(line.GetValue(from), "--from") ?? today;
            var how = new Submission(Actors.Administrator, new(begins <= today ? begins : today));
            var outcomes = await ledger.Door.SubmitAll(council,
            [
                new(new CreateCouncil(council, line.GetValue(name)!, NationOf(line.GetValue(nation)!), line.GetValue(trial), line.GetValue(sandbox)), how),
                new(new AdoptProtocol(text, begins, line.GetValue(resolution) ?? "not stated", line.GetValue(trial)), how),
            ], cancel);
            return Told.Of(outcomes[^1], $"{line.GetValue(name)} begins its record under {text.Title} ({text}), which judges from {Dates.Plain(begins)}.{AdoptedPack.LooksBack(text, begins, line.GetValue(trial))}");
        });
        return verb;
    }

    private static Command List()
    {
        var verb = new Command("list", "List the councils");
        verb.SetAction(async (_, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            await using var session = ledger.Store.QuerySession("every");
            var councils = (await session.Query<StreamSnapshot>().Where(roster => roster.AnyTenant() && roster.Kind == Council.Stream.Kind).ToListAsync(cancel)).Select(roster => roster.Council());
            foreach (var council in councils.Where(council => council.Created is not null).OrderBy(council => council.Created!.Slug, StringComparer.Ordinal))
            {
                var adopted = council.Protocols.LastOrDefault();
                var begun = council.Created!;
                var kind = (begun.Sandbox ? ", sandbox" : "") + (adopted?.Trial is true ? ", on trial" : "");
                Console.Out.WriteLine($"{begun.Slug,-20} {begun.Name,-36} {adopted?.Pack}{kind}");
            }

            return Exit.Done;
        });
        return verb;
    }

    private static Nation NationOf(string text) => text switch
    {
        "scotland" => Nation.Scotland,
        "northern-ireland" => Nation.NorthernIreland,
        _ => Nation.EnglandAndWales,
    };

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$")]
    private static partial Regex Slug();
}
