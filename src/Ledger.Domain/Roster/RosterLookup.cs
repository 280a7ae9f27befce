using Ledger.Domain.People;
using Ledger.Domain.Protocol;

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

    /// <summary>Refuses a group for a member who by what is recorded joins one later without having left this one: they would be in two at once.</summary>
    internal static void JoinsNoneLater(this Lookup find, Council council, MemberThen? member, GroupThen? group)
    {
        if (member is null || group is null) return;
        var next = council.History.Standing.FirstOrDefault(entry => entry.Fact.Occurred.Date > find.Act.Occurred.Date && entry.Fact switch
        {
            MemberJoinedGroup joined => joined.Member.Id == member.Id,
            MemberLeftGroup left => left.Member.Id == member.Id,
            MemberCeased ceased => ceased.Member.Id == member.Id,
            MemberTookOffice took => took.Member.Id == member.Id,
            GroupDissolved dissolved => dissolved.Group.Id == group.Id,
            _ => false,
        });
        if (next?.Fact is MemberJoinedGroup later)
            find.Require(
                false, $"{member.Name} joined {later.Group.Name} on {Dates.Plain(later.Occurred)}, and is not recorded to have left {group.Name} before that.",
                "Check the group and the day. Where both are right, withdraw the later entry with CorrectRoster, record this one and LeaveGroup, and then the later one again.");
    }

    /// <summary>Refuses a term of office that lies over another of the same member; only an election may follow on a term that has not ended.</summary>
    internal static void InNoOtherTerm(this Lookup find, Council council, string member, WayIn how)
    {
        var terms = council.History.Standing.Where(entry => entry.Fact is MemberTookOffice took ? took.Member.Id == member : entry.Fact is MemberCeased ceased && ceased.Member.Id == member).ToList();
        var on = find.Act.Occurred.Date;
        if (terms.LastOrDefault(entry => entry.Fact.Occurred.Date == on)?.Fact is MemberTookOffice { How: WayIn.Elected or WayIn.ElectedMayor } same && same.How == how)
            find.Require(false, $"{same.Member.Name} took office on {Dates.Plain(on)} already.", "Correct that entry with CorrectRoster where it is wrong.");
        if (terms.Find(entry => entry.Fact.Occurred.Date > on)?.Fact is MemberTookOffice { Already: false, How: not (WayIn.Elected or WayIn.ElectedMayor) } later)
            find.Require(
                false, $"{later.Member.Name} took office on {Dates.Plain(later.Occurred)}, and is not recorded to have left it before that.",
                "Check who was meant and the day. Where both are right, withdraw the later entry with CorrectRoster, record this one and CeaseMember, and then the later one again.");
    }

    /// <summary>Refuses one council as both the predecessor and the successor.</summary>
    internal static void NotBothBeforeAndAfter(this Lookup find, Council council, string? before, string? after)
    {
        foreach (var (predecessor, successor) in
            from predecessor in council.Predecessors.Select(one => one.Predecessor).Append(before)
            let successor = after ?? council.Succeeded?.Fact.Successor
            select (predecessor, successor))
            find.Require(
                predecessor is null || predecessor != successor, $"{predecessor} can't both come before the council and succeed it.",
                "Name the other council, or correct the earlier entry with CorrectRoster where it is wrong.");
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
