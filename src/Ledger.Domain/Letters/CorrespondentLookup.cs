using Ledger.Domain.People;
using Ledger.Domain.Protocol;

namespace Ledger.Domain.Letters;

/// <summary>Turns whom a command names into correspondents as they were on the day.</summary>
internal static class CorrespondentLookup
{
    /// <summary>Somebody named by id, or by name and address.</summary>
    internal static Correspondent Correspondent(this Lookup find, Addressee? who)
    {
        var found = who is { Id: { } id } ? find.ById(id) ?? find.ByAddress(null, id) : find.ByAddress(who?.Name, who?.Address) ?? Outside(who);
        var on = Dates.Plain(find.Act.Occurred.Date);
        find.Require(
            found is not null, string.IsNullOrWhiteSpace(who?.Id) ? "Somebody named is blank." : $"There is no member or officer “{who.Id}” on {on}.",
            "Use an id of the roster or, for somebody outside the council, give a name and an address.");
        return found!;
    }

    /// <summary>Several, each once.</summary>
    internal static IReadOnlyList<Correspondent> Correspondents(this Lookup find, IEnumerable<Addressee?>? named)
    {
        var found = new List<Correspondent>();
        foreach (var who in (named ?? []).Select(find.Correspondent))
            if (who is not null && !found.Exists(who.Is)) found.Add(who);
        return found;
    }

    /// <summary>Whoever is named or, where nobody is, whoever acts, an officer in the post in which they act.</summary>
    internal static Correspondent Doer(this Lookup find, Addressee? named)
    {
        if (named is not null) return find.Correspondent(named);
        var by = find.Act.By;
        return find.Then.Officers.FirstOrDefault(officer => officer.Id == by.Id && officer.Title == by.Capacity) is { } officer
            ? Of(officer)
            : find.Correspondent(by.Id);
    }

    private static Correspondent? ById(this Lookup find, string id) =>
        find.Then.Member(id) is { } member ? Of(member) : find.Then.Officer(id) is { } officer ? Of(officer) : null;

    // Whose address it was has the letter; an address that was nobody's is a shared mailbox.
    private static Correspondent? ByAddress(this Lookup find, string? name, string? address)
    {
        if (address is null || !find.Then.Mailboxes.TryGetValue(address.Trim(), out var owner)) return null;
        if (owner is null) return new(PartyKind.SharedMailbox, Named(name, address), Address: address.Trim());
        return find.ById(owner) is { } person ? person with { Address = address.Trim() } : null;
    }

    private static Correspondent? Outside(Addressee? who) => string.IsNullOrWhiteSpace(who?.Name ?? who?.Address)
        ? null
        : new(PartyKind.Outside, Named(who!.Name, who.Address), Address: who.Address?.Trim());

    private static string Named(string? name, string? address) => string.IsNullOrWhiteSpace(name) ? address!.Split('@')[0].Trim() : name.Trim();

    private static Correspondent Of(MemberThen member) => new(PartyKind.Member, member.Name, member.Id, Group: member.Group);

    private static Correspondent Of(OfficerThen officer) => new(PartyKind.Officer, officer.Name, officer.Id, officer.Post);
}
