using Ledger.Domain;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Packs;
using Ledger.Projections;
using Marten;
using NodaTime;

namespace Ledger.Host.Api;

/// <summary>A council.</summary>
/// <param name="Slug">Its short name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Nation">Whose bank holidays it keeps.</param>
/// <param name="Sandbox">Whether it is there to try things out.</param>
/// <param name="Pack">The protocol in force today: id@version; null before the first.</param>
/// <param name="Trial">Whether that is only on trial.</param>
internal sealed record CouncilRead(string Slug, string Name, Nation Nation, bool Sandbox, string? Pack, bool Trial);

/// <summary>Who was a member of what, and who held which post, on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Groups">The party groups.</param>
/// <param name="Members">The members in office.</param>
/// <param name="Officers">The officers in post; a person in two posts stands twice.</param>
/// <param name="Wards">The wards, id to name.</param>
/// <param name="Bodies">The bodies, id to name.</param>
/// <param name="Version">The roster's version now, which a command about it names in If-Match.</param>
internal sealed record RosterRead(
    LocalDate On, IReadOnlyCollection<GroupThen> Groups, IReadOnlyCollection<MemberThen> Members, IReadOnlyList<OfficerThen> Officers, IReadOnlyDictionary<string, string> Wards,
    IReadOnlyDictionary<string, string> Bodies, long Version);

/// <summary>A protocol that the council adopted.</summary>
/// <param name="Pack">The pack: id@version.</param>
/// <param name="Title">The document's title.</param>
/// <param name="From">The first day on which it judges.</param>
/// <param name="Until">The last; null where nothing superseded it.</param>
/// <param name="Resolution">The minute that adopted it.</param>
/// <param name="Trial">Whether it is only on trial.</param>
/// <param name="Clauses">How many clauses it has.</param>
internal sealed record ProtocolLine(string Pack, string Title, LocalDate From, LocalDate? Until, string Resolution, bool Trial, int Clauses);

/// <summary>The protocols that a council adopted, the earliest first.</summary>
/// <param name="Protocols">The protocols.</param>
internal sealed record ProtocolsRead(IReadOnlyList<ProtocolLine> Protocols);

/// <summary><c>GET …</c>, <c>…/roster</c>, <c>…/protocols</c> and <c>…/protocols/{pack}</c>.</summary>
internal static class CouncilEndpoints
{
    internal static void MapCouncil(this RouteGroupBuilder council)
    {
        council.Map("", "council", "The council", new Takes(), typeof(CouncilRead), (_, known, today) => Answers.Json(Of(known, today)));
        council.Map("/roster", "roster", "Who was a member of what, and who held which post, on a day", new Takes(Option.Text("on", "The day; today, where left out.")), typeof(RosterRead), Roster);
        council.Map("/protocols", "protocols", "The protocols that the council adopted", new Takes(), typeof(ProtocolsRead), (_, known, _) => Answers.Json(new ProtocolsRead([.. Protocols(known)])));
        council.Map(
            "/protocols/{pack}", "protocol", "A protocol, clause by clause: one that comes with the ledger, or any version that the council adopted", new Takes(), typeof(Pack),
            (http, known, _) => Find((string)http.Request.RouteValues["pack"]!, known));
    }

    private static void Map(this RouteGroupBuilder council, string address, string name, string summary, Takes takes, Type gives, Func<HttpContext, Council, LocalDate, IResult> read) =>
        council.MapGet(address, async (HttpContext http, IDocumentStore store, Councils councils, LedgerClock clock, CancellationToken cancel) =>
            {
                await using var session = store.QuerySession(Caller.Of(http).Council);
                return read(http, await councils.Of(session, cancel), clock.Now.InZone(OccurredAt.London).Date);
            })
            .WithName(name).WithTags("Council").WithSummary(summary).AddEndpointFilter(takes).WithMetadata(takes, new Gives(StatusCodes.Status200OK, $"{summary}.", gives));

    private static CouncilRead Of(Council council, LocalDate today)
    {
        var (begun, adopted) = (council.Created!, council.ProtocolOn(today));
        return new(begun.Slug, begun.Name, council.Nation, begun.Sandbox, adopted?.Pack.ToString(), adopted?.Trial ?? false);
    }

    private static IResult Roster(HttpContext http, Council council, LocalDate today)
    {
        var on = Cli.Options.DateOf(Takes.Said(http, "on"), "`on`") ?? today;
        var then = council.On(on);
        return Answers.Json(new RosterRead(on, then.Groups, then.Members, then.Officers, then.Wards, then.Bodies, council.History.Entries.Count));
    }

    private static IEnumerable<ProtocolLine> Protocols(Council council)
    {
        var adopted = council.Protocols.ToList();
        return adopted.Select((one, at) => new ProtocolLine(
            one.Pack.ToString(), one.Pack.Title, one.From, adopted.ElementAtOrDefault(at + 1)?.From.PlusDays(-1), one.Resolution, one.Trial, one.Pack.Clauses.Count));
    }

    private static IResult Find(string name, Council council)
    {
        try
        {
            return Answers.Json(PackShelf.Get(name, council));
        }
        catch (UnusableInputException none)
        {
            return Problem.Of(ProblemKind.NotFound, new Refusal(none.What, none.Mend));
        }
    }
}
