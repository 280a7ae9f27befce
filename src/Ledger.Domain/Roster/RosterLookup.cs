using Ledger.Domain.People;

namespace Ledger.Domain.Roster;

/// <summary>What commands about the roster look up in it.</summary>
internal static class RosterLookup
{
    /// <summary>A lookup in a council that has begun.</summary>
    internal static Lookup Begin(Council? current, Council council, Act act)
    {
        var known = current ?? council;
        var find = new Lookup(known, act);
        find.Require(known.Created is not null, "The council's record has not begun.", "Begin it first with CreateCouncil.");
        return find;
    }

    /// <summary>Refuses a member's id that belongs to somebody of another name.</summary>
    internal static void BelongsTo(this Lookup find, Council council, string member, string name)
    {
        var names = council.History.All<MemberTookOffice>().Where(took => took.Fact.Member.Id == member).Select(took => took.Fact.Member.Name)
            .Concat(council.History.All<MemberRenamed>().Where(renamed => renamed.Fact.Member.Id == member).Select(renamed => renamed.Fact.Name))
            .ToList();
        find.Require(
            names.Count == 0 || names.Contains(name), $"The id {member} belongs to {names.LastOrDefault()}.",
            "Use another id for another person, or record a change of name with RenameMember.");
    }

    /// <summary>The one officer in a post, or the named one of several.</summary>
    internal static OfficerThen Holder(this Lookup find, string post, string? officer)
    {
        var holders = find.Then.Officers.Where(one => one.Post == post && (officer is null || one.Id == officer)).ToList();
        find.Require(
            holders.Count > 0, officer is null ? $"Nobody holds the post {post} that day." : $"{officer} does not hold the post {post} that day.",
            "Use a post and a person as AppointOfficer recorded them.");
        find.Require(holders.Count <= 1, $"{holders.Count} officers hold the post {post}.", "Say which of them, by the person's id.");
        return holders.FirstOrDefault()!;
    }

    /// <summary>A mailbox's address in lower case; the mailbox must be in use.</summary>
    internal static string Mailbox(this Lookup find, string address)
    {
        var known = Address(address);
        find.Require(find.Then.Mailboxes.ContainsKey(known), $"The mailbox {known} is not in use that day.", "Open it first with OpenMailbox.");
        return known;
    }

    /// <summary>An address as the roster writes it.</summary>
    internal static string Address(string address) => address.Trim().ToLowerInvariant();
}
