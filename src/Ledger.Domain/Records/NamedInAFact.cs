using System.Collections;
using System.Reflection;
using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Records;

/// <summary>Looks up whom a fact names, and which wards and bodies, that was written out in full rather than made by a command: none gets into a record whom the roster does not know.</summary>
internal static class NamedInAFact
{
    /// <summary>Refuses a right fact that names somebody, or a ward or body, that was not in the roster on its day, unless the wrong one named them already.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="council">The council.</param>
    /// <param name="instead">The fact as it should have been; null where there is none.</param>
    /// <param name="was">The fact that was wrong.</param>
    internal static void InTheRoster(this Lookup find, Council council, Fact? instead, Fact was)
    {
        if (instead is null) return;
        var day = (instead.Occurred ?? was.Occurred).Date;
        var then = council.On(day);
        var before = Named(was).Select(name => (name.What, name.Id)).ToHashSet();
        foreach (var (what, id, known) in Named(instead).DistinctBy(name => (name.What, name.Id)))
            find.Require(
                before.Contains((what, id)) || known(then), $"There is no {what} “{id}” on {Dates.Plain(day)}.", "Use ids of the roster, as they were on that day.");
    }

    private static IEnumerable<(string What, string Id, Func<CouncilOn, bool> Known)> Named(object? told) => told switch
    {
        null or string => [],
        Side { Kind: SideKind.Group } side => [Group(side.Id)],
        Side side => [Member(side.Id)],
        GroupThen group => [Group(group.Id)],
        MemberThen member => [Member(member.Id)],
        OfficerThen officer => [("officer in that post", $"{officer.Id}, {officer.Post}", then => then.Officers.Any(one => one.Id == officer.Id && one.Post == officer.Post))],
        PersonThen person => [Person(person.Id)],
        Presence { Id: { } id } => [Person(id)],
        Correspondent { Id: { } id } => [Person(id)],
        AccessParty { Kind: AccessPartyKind.Body } body => [Body(body.Id)],
        Handler { Kind: HandlerKind.Body } body => [Body(body.Id)],
        Decider { Kind: DeciderKind.Body } body => [Body(body.Id)],
        IEnumerable several => several.Cast<object?>().SelectMany(Named),
        _ when told.GetType().Namespace?.StartsWith("Ledger.", StringComparison.Ordinal) is true && !told.GetType().IsEnum => Parts(told),
        _ => [],
    };

    private static IEnumerable<(string What, string Id, Func<CouncilOn, bool> Known)> Parts(object told) =>
        // What a fact works out of itself, having no setter, names nobody new, and may not bear a malformed fact.
        told.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null)
            .SelectMany(property => (property.Name, property.GetValue(told)) switch
            {
                ("Ward", string ward) => [Ward(ward)],
                ("Wards", IEnumerable<string?> wards) => wards.Select(ward => Ward(ward ?? "")),
                ("Body", string body) => [Body(body)],
                var (_, value) => Named(value),
            });

    private static (string What, string Id, Func<CouncilOn, bool> Known) Ward(string id) => ("ward", id, then => then.Wards.ContainsKey(id));

    private static (string What, string Id, Func<CouncilOn, bool> Known) Body(string id) => ("body", id, then => then.Bodies.ContainsKey(id));

    private static (string What, string Id, Func<CouncilOn, bool> Known) Group(string id) => ("group", id, then => then.Group(id) is not null);

    private static (string What, string Id, Func<CouncilOn, bool> Known) Member(string id) => ("member", id, then => then.Member(id) is not null);

    private static (string What, string Id, Func<CouncilOn, bool> Known) Person(string id) =>
        ("member or officer", id, then => then.Member(id) is not null || then.Officers.Any(officer => officer.Id == id));
}
