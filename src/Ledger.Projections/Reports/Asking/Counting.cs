using Ledger.Domain.People;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Projections.Reports.Asking;

/// <summary>
/// For whom something counts that was asked or given: an individual member's for their group as it was then; in a council without groups, or
/// within one body, for the member.
/// </summary>
/// <param name="council">The council.</param>
/// <param name="scope">The report's scope, which may name a body.</param>
internal sealed class Counting(Council council, ReportScope scope)
{
    private static readonly Side InNoGroup = new(SideKind.Group, "no-group", "Members in no group");

    /// <summary>For whom it counts; null for somebody who is not compared, such as a member who does not sit on the body.</summary>
    internal Side? For(Side side, MemberThen? member, LocalDate on)
    {
        var then = council.On(on);
        if (scope.Body is null) return side.Kind is SideKind.Group || then.Groups.Count == 0 ? side : GroupOf(then.Member(side.Id));
        var who = side.Kind is SideKind.Member ? then.Member(side.Id) : member;
        return who is not null && then.Seats.Any(seat => seat.Body == scope.Body && seat.Member.Id == who.Id) ? AsSide(who) : null;
    }

    /// <summary>For whom a member's own request counts.</summary>
    internal Side? For(MemberThen member, LocalDate on) =>
        scope.Body is null && council.On(on).Groups.Count > 0 ? GroupOf(member) : For(AsSide(member), member, on);

    /// <summary>Everybody who is compared over a time, whether they asked or not.</summary>
    internal IEnumerable<Side> Everybody(LocalDate from, LocalDate to) => ((LocalDate[])[from, to]).SelectMany(day => scope.Body is null
        ? council.On(day).Sides
        : council.On(day).Seats.Where(seat => seat.Body == scope.Body).Select(seat => AsSide(seat.Member)));

    private static Side GroupOf(MemberThen? member) => member?.Group is { } group ? new(SideKind.Group, group.Id, group.Name) : InNoGroup;

    private static Side AsSide(MemberThen member) => new(SideKind.Member, member.Id, member.Name);
}
