using Ledger.Domain.People;
using Ledger.Domain.Protocol;

namespace Ledger.Domain.Access;

/// <summary>What commands about access look up in it.</summary>
internal static class AccessLookup
{
    /// <summary>The record, which must have begun.</summary>
    internal static DocumentAccess Begun(this Lookup find, DocumentAccess? current, string reference)
    {
        find.Require(
            current?.Reference is not null, $"There is no access record {reference}.",
            $"Begin it with {nameof(AskForAccess)}, or with {nameof(GiveConfidence)} for what was told in confidence.");
        return current!;
    }

    /// <summary>What the member asked, which must have been asked before the act; null where it was not.</summary>
    internal static Entry<AccessAsked>? Asked(this Lookup find, DocumentAccess? current, string reference)
    {
        var asked = current?.Asked;
        find.Require(asked is not null, $"Nobody has asked to see a document under {reference}.", $"Record it first with {nameof(AskForAccess)}.");
        find.NotBefore(asked?.When, $"The request {reference}");
        return asked;
    }

    /// <summary>Refuses where nothing has been decided yet.</summary>
    internal static void Decided(this Lookup find, DocumentAccess? current, string reference)
    {
        var determined = current?.All<AccessDetermined>().FirstOrDefault();
        find.Require(current?.Asked is null || determined is not null, $"Nothing has been decided on {reference}.", $"Record the decision first with {nameof(DetermineAccess)}.");
        find.NotBefore(determined?.When, "The decision");
    }

    /// <summary>Refuses a reference that says nothing.</summary>
    internal static void Referenced(this Lookup find, string reference) => find.Stated(reference, "The reference");

    /// <summary>The member named or, where none is, the one who asked, under the name they had on the day.</summary>
    internal static MemberThen? Asker(this Lookup find, DocumentAccess? current, string? member) =>
        member is not null ? find.Member(member) : current?.Asked is { } asked ? find.Then.Member(asked.Fact.By.Id) ?? asked.Fact.By : null;

    /// <summary>Somebody as they were on the day; whoever acts, where nobody is named.</summary>
    internal static AccessParty Party(this Lookup find, PartyNamed? named)
    {
        if (named is null) return find.Acting(find.Act.By);
        if (!string.IsNullOrWhiteSpace(named.Authority))
        {
            find.Stated(named.Who, "The role of somebody outside the council");
            return new(AccessPartyKind.Outside, named.Who, string.IsNullOrWhiteSpace(named.Name) ? $"{named.Who}, {named.Authority}" : named.Name, Authority: named.Authority);
        }

        var found = find.OfTheCouncil(named.Who);
        find.Require(
            found is not null, $"There is no member, officer or body “{named.Who}” on {Dates.Plain(find.Act.Occurred.Date)}.",
            "Use an id of the roster or, for somebody of another authority, name the authority.");
        return found!;
    }

    private static AccessParty? OfTheCouncil(this Lookup find, string id) =>
        find.Then.Member(id) is { } member ? new(AccessPartyKind.Member, member.Id, member.Name)
        : find.Then.Officer(id) is { } officer ? Of(officer)
        : find.Then.Bodies.TryGetValue(id, out var body) ? new(AccessPartyKind.Body, id, body)
        : null;

    private static AccessParty Acting(this Lookup find, Actor by) =>
        find.Then.Officers.FirstOrDefault(one => one.Id == by.Id && one.Title == by.Capacity) is { } officer ? Of(officer) : find.Party(new PartyNamed(by.Id));

    private static AccessParty Of(OfficerThen officer) => new(AccessPartyKind.Officer, officer.Id, officer.Name, officer.Post);
}
