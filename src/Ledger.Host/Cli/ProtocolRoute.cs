using System.CommandLine;
using System.Text.Json;
using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;

namespace Ledger.Host.Cli;

/// <summary><c>protocol route</c>: the way that the council's protocol gives a concern, told before anybody raises it.</summary>
internal static class ProtocolRoute
{
    internal static Command Make()
    {
        var council = Options.Council();
        var by = Options.Text("--by", "Who complains: a member's id, an officer's post or id; somebody outside the council, where not given", "ID");
        var about = new Option<string>("--about") { Required = true, Description = "Whom the concern is about: a member's id, an officer's post or id", HelpName = "ID" };
        var kind = Options.Text("--kind", "What kind of concern it is; about conduct, where not given", "KIND");
        var serious = Options.Text("--seriousness", "How serious it is: minor, ordinary or serious", "HOW");
        var verb = new Command("route", "Say to whom the council's protocol sends a concern, step by step") { council, by, about, kind, serious };
        verb.SetAction(async (line, cancel) =>
        {
            await using var ledger = await OpenLedger.Open(Console.Error.WriteLine, cancel);
            var known = await ledger.Door.CouncilOf(line.GetValue(council)!, cancel);
            var today = ledger.Clock.Now.InZone(OccurredAt.London).Date;
            var pack = known.ProtocolOn(today)?.Pack ?? throw new UnusableInputException("No protocol is in force today.", "Adopt one with `ledger protocol adopt`.");
            var complainant = line.GetValue(by) is { } id ? Party(known.On(today), id) : new ConcernParty(ConcernSide.Outside, "anybody", "Anybody");
            var subject = Party(known.On(today), line.GetValue(about)!);
            var route = Domain.Protocol.Route.For(pack, complainant, subject, Choice(line.GetValue(kind), ConcernKind.Conduct), Choice(line.GetValue(serious), Seriousness.Ordinary));
            Console.Out.WriteLine($"{complainant.Name} about {subject.Name}, under {pack}: {route.Says(pack, new Holders(pack, known.On(today), complainant, subject))}");
            return Exit.Done;
        });
        return verb;
    }

    private static ConcernParty Party(CouncilOn council, string id) =>
        council.Officer(id) is { } officer ? new(ConcernSide.Officer, officer.Id, officer.Name, officer.Post)
        : council.Member(id) is { } member ? new(ConcernSide.Member, member.Id, member.Name, Group: member.Group)
        : throw new UnusableInputException($"There is no member or officer “{id}” today.", "Use an id of the roster.");

    private static T Choice<T>(string? written, T otherwise) where T : struct, Enum
    {
        if (written is null) return otherwise;
        var choices = Enum.GetValues<T>().ToDictionary(choice => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()));
        return choices.TryGetValue(written, out var chosen) ? chosen : throw new UnusableInputException($"“{written}” is no choice here.", $"Use one of {string.Join(", ", choices.Keys)}.");
    }
}
