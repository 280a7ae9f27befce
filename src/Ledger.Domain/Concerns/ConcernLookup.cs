using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>What commands about a concern look up in it and in the roster.</summary>
internal static class ConcernLookup
{
    /// <summary>The concern, which must have been raised before the act.</summary>
    internal static Concern Raised(this Lookup find, Concern? current, string reference)
    {
        find.Require(current?.Raised is not null, $"There is no concern {reference}.", $"Raise it first with {nameof(RaiseConcern)}.");
        find.NotBefore(current?.Raised?.When, $"Concern {reference}");
        return current!;
    }

    /// <summary>A party by id of the roster, or by name where they are outside the council; whoever acts, where nobody is named.</summary>
    internal static ConcernParty Party(this Lookup find, Addressee? who) => OfCorrespondent(find.Doer(who));

    /// <summary>Several parties, each once.</summary>
    internal static IReadOnlyList<ConcernParty> Parties(this Lookup find, IEnumerable<Addressee?>? who) =>
        [.. (who ?? []).Select(one => find.Correspondent(one)).Where(one => one is not null).Select(OfCorrespondent).DistinctBy(party => party.Id)];

    /// <summary>The complainant or the one complained about, by id or name: as the concern has them.</summary>
    internal static ConcernParty SideOf(this Lookup find, Concern? concern, Addressee? who)
    {
        var party = find.Party(who);
        var raised = concern?.Raised?.Fact;
        find.Require(
            raised is null || party is null || party.Id == raised.By.Id || party.Id == raised.About.Id, $"{party?.Name} is neither the one who complains nor the one complained about.",
            "Name one of the two.");
        return party!;
    }

    /// <summary>
    /// Those who deal with a concern: officers by post or person, members, bodies and roles of the protocol in force by id; somebody
    /// outside the council by a role of the protocol or by name.
    /// </summary>
    internal static IReadOnlyList<Handler> Handlers(this Lookup find, Council council, Concern? concern, IEnumerable<Addressee?>? who)
    {
        var found = (who ?? []).SelectMany(one => find.Handler(council, concern, one)).DistinctBy(handler => (handler.Kind, handler.Id)).ToList();
        find.Require(found.Count > 0 || (who ?? []).Any(), "It is not said who.", "Name somebody: a post, a person, a body or, outside the council, a name.");
        return found;
    }

    /// <summary>The same, where nobody named means whoever acts.</summary>
    internal static IReadOnlyList<Handler> Doers(this Lookup find, Council council, Concern? concern, IReadOnlyList<Addressee>? who) =>
        who is { Count: > 0 } ? find.Handlers(council, concern, who) : find.Doer(null) is { } doer ? [OfPerson(doer)] : [];

    /// <summary>One of those who deal with a concern; whoever acts, where nobody is named.</summary>
    internal static Handler OneDoer(this Lookup find, Council council, Concern? concern, Addressee? who) =>
        find.Doers(council, concern, who is null ? null : [who]) is [var first, ..] ? first : null!;

    /// <summary>Refuses a clause that the protocol in force does not have; one that no rule judges may be cited as well as any.</summary>
    internal static IReadOnlyList<string> Cited(this Lookup find, Council council, IReadOnlyList<string>? clauses)
    {
        find.EachStated(clauses, "A clause");
        if (council.ProtocolOn(find.Act.Occurred.Date)?.Pack is not { } pack) return clauses ?? [];
        foreach (var clause in (clauses ?? []).Where(clause => pack.Clauses.All(one => one.Ref != clause)))
            find.Require(false, $"{pack} has no clause {clause}.", "Cite a clause as `ledger protocol show` prints it.");
        return clauses ?? [];
    }

    /// <summary>An entry by the reference that a person gave it, recorded before the act.</summary>
    internal static Entry<TFact> Known<TFact>(this Lookup find, Concern? concern, Func<TFact, string> reference, string given, string what) where TFact : ConcernFact
    {
        var found = concern?.All<TFact>().FirstOrDefault(entry => reference(entry.Fact) == given);
        find.Require(concern?.Raised is null || found is not null, $"The concern has no {what} {given}.", $"Record the {what} first.");
        find.NotBefore(found?.When, $"The {what} {given}");
        return found!;
    }

    /// <summary>Refuses a reference that says nothing or is taken.</summary>
    internal static void New<TFact>(this Lookup find, Concern? concern, Func<TFact, string> reference, string given, string what) where TFact : ConcernFact
    {
        find.Stated(given, $"The reference of the {what}");
        find.Require(
            concern is null || concern.All<TFact>().All(entry => reference(entry.Fact) != given), $"The concern has a {what} {given} already.",
            $"Give the new {what} a reference of its own.");
    }

    /// <summary>Refuses one person where two must agree.</summary>
    internal static void TwoPeople(this Lookup find, Handler? by, Handler? approvedBy) => find.Require(
        by is null || approvedBy is null || by.Id != approvedBy.Id, $"{by?.Name} can't approve their own hold.", "Name a second person, such as the chair or another authority's monitoring officer.");

    private static IEnumerable<Handler> Handler(this Lookup find, Council council, Concern? concern, Addressee? who)
    {
        var then = find.Then;
        if (who?.Id is { } id && then.Officer(id) is null && then.Member(id) is null)
        {
            if (then.Bodies.TryGetValue(id, out var body)) return [new(HandlerKind.Body, id, body)];
            if (council.ProtocolOn(find.Act.Occurred.Date)?.Pack is { } pack && pack.Posts.Any(post => post.Role == id))
                return new Holders(pack, then, concern?.Raised?.Fact.By, concern?.Raised?.Fact.About).Of(id) is { Count: > 0 } holders
                    ? holders : [new(HandlerKind.Outside, id, pack.TitleOf(id))];
        }

        return find.Correspondent(who) is { } person ? [OfPerson(person)] : [];
    }

    private static Handler OfPerson(Correspondent who) => who.Kind switch
    {
        PartyKind.Officer => new(HandlerKind.Officer, who.Id!, who.Name, who.Post),
        PartyKind.Member => new(HandlerKind.Member, who.Id!, who.Name),
        _ => new(HandlerKind.Outside, who.Name, who.Name),
    };

    private static ConcernParty OfCorrespondent(Correspondent who) => who is null ? null! : who.Kind switch
    {
        PartyKind.Officer => new(ConcernSide.Officer, who.Id!, who.Name, who.Post),
        PartyKind.Member => new(ConcernSide.Member, who.Id!, who.Name, Group: who.Group),
        _ => new(ConcernSide.Outside, who.Name, who.Name),
    };
}
