using Ledger.Domain;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>Who acts, in the capacity they have on the day they act.</summary>
internal static class Actors
{
    /// <summary>The id by which the one who keeps the roster and the packs acts.</summary>
    internal const string Administrator = "administrator";

    internal static Actor? Find(string by, Council council, Instant now)
    {
        if (by == Administrator) return new(Administrator, "The administrator", "administrator");
        var today = council.On(now.InZone(OccurredAt.London).Date);
        if (today.Officer(by) is { } officer) return new(officer.Id, officer.Name, officer.Title);
        if (today.Member(by) is { } member) return new(member.Id, member.Name, member.Group is { } group ? $"member, {group.Name}" : "member");
        return null;
    }
}
