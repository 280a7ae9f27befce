using System.Collections.Immutable;
using Ledger.Domain.Granting;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// Who somebody of the roster is as a reader today. The pack's posts say which office a post is: the highest one is the proper officer's, and
/// whoever stands in for it while nobody holds it; <c>monitoring-officer</c> and <c>political-assistant</c> are roles of those names.
/// </summary>
public static class Readers
{
    internal const string MonitoringOfficer = "monitoring-officer";

    /// <summary>The id by which whoever keeps the roster, the packs and the settings acts.</summary>
    private const string Administrator = "administrator";

    private const string PoliticalAssistant = "political-assistant";

    // Of a council that has adopted no protocol yet.
    private static readonly string[] ProperOfficers = ["town-clerk", "parish-clerk", "chief-executive", "proper-officer"];

    /// <summary>The reader that somebody is in a role; null where they do not hold such a place today.</summary>
    /// <param name="council">The council as it is known now.</param>
    /// <param name="role">The role in which they mean to read.</param>
    /// <param name="person">Their id in the roster or, of an officer, their post's; of somebody from outside, the id under which they were granted access.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="grants">The council's grants, where the role is one that is granted.</param>
    public static Reader? Of(Council council, Role role, string person, Instant now, IEnumerable<Grant>? grants = null)
    {
        var today = now.InZone(OccurredAt.London).Date;
        var roster = council.On(today);
        if (role is Role.Auditor or Role.Investigator || IsGranted(role, person, now, grants))
            return IsGranted(role, person, now, grants) ? new(role, person) : null;
        if (role is Role.Administrator) return new(role, person);
        if (roster.Member(person) is { } member)
            return role is Role.Member ? new(role, member.Id, member.Group?.Id)
                : (role is Role.Decider && roster.Seats.Any(seat => seat.Member.Id == member.Id)) || (role is Role.ProperOfficer && IsProperOfficer(council, today, member.Id))
                    ? new(role, member.Id) : null;
        if (roster.Officer(person) is not { } officer) return null;
        var held = roster.Officers.Where(one => one.Id == officer.Id).ToImmutableArray();
        return role switch
        {
            Role.Officer => new(role, officer.Id),
            Role.ProperOfficer when IsProperOfficer(council, today, officer.Id) => new(role, officer.Id),
            Role.MonitoringOfficer when held.Any(post => RolesOf(council, today, post).Contains(MonitoringOfficer)) => new(role, officer.Id),
            Role.PoliticalAssistant when held.FirstOrDefault(post => RolesOf(council, today, post).Contains(PoliticalAssistant)) is { } post => new(role, officer.Id, GroupServed(roster, post)),
            _ => null,
        };
    }

    /// <summary>The reader that somebody is in the role that their place or grant gives them: of several, the one that reads the most.</summary>
    public static Reader? Of(Council council, string person, Instant now, IEnumerable<Grant> grants)
    {
        if (person == Administrator) return new(Role.Administrator, person);
        var known = grants.ToImmutableArray();
        Role[] roles = [Role.ProperOfficer, Role.Auditor, Role.MonitoringOfficer, Role.Investigator, Role.PoliticalAssistant, Role.Officer, Role.Member, Role.Decider];
        return roles.Select(role => Of(council, role, person, now, known)).FirstOrDefault(reader => reader is not null);
    }

    /// <summary>The reader in words, as a sentence has them: <c>the member ann-sample</c>.</summary>
    public static string InWords(Reader reader)
    {
        var role = reader.Role switch
        {
            Role.Keeper => "whoever keeps the database",
            Role.ProperOfficer => "the proper officer",
            Role.MonitoringOfficer => "the monitoring officer",
            Role.PoliticalAssistant => "the political assistant",
            _ => $"the {reader.Role.ToString().ToLowerInvariant()}",
        };
        return reader.Person is { } person && !role.EndsWith($" {person}", StringComparison.Ordinal) ? $"{role} {person}" : reader.Group is { } group ? $"any member of {group}" : role;
    }

    private static bool IsGranted(Role role, string person, Instant now, IEnumerable<Grant>? grants) =>
        grants?.Any(grant => grant.IsInForce(now) && grant.Proposed!.Fact.To == person && grant.Proposed.Fact.Role == role) is true;

    private static bool IsProperOfficer(Council council, LocalDate today, string person)
    {
        if (council.ProtocolOn(today)?.Pack is not { } pack) return council.On(today).Officers.Any(officer => officer.Id == person && ProperOfficers.Contains(officer.Post));
        var holders = new Holders(pack, council.On(today));
        return pack.Posts.Where(post => post.Seniority == 1).Any(post => holders.Of(post.Role).Any(holder => holder.Id == person));
    }

    private static IEnumerable<string> RolesOf(Council council, LocalDate today, OfficerThen officer) =>
        council.ProtocolOn(today)?.Pack.RolesOf(officer.Post) ?? [officer.Post];

    // The roster says it in the post's title, "Political Assistant to the Labour Group": where it names no group, or several, they see none.
    private static string? GroupServed(CouncilOn roster, OfficerThen post) =>
        roster.Groups.Where(group => post.Title.Contains(group.Name, StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? one.Id : null;
}
