using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Faversham 8.2, Hailsham 4.3(b): an invitation to a group's meeting may be declined, on any ground or on certain ones.
/// How far the right reaches may be for a person to judge: where another group had support on the same matter, or where the ground
/// was that people who are not members of the council would be there.
/// </summary>
/// <param name="Grounds">The grounds that the clause allows; empty for any.</param>
/// <param name="SecondGroupIsAQuestion">Whether it is a question to decline one group where another had support.</param>
/// <param name="NonMembersIsAQuestion">Whether it is a question to decline because non-members would be there.</param>
public sealed record InvitationIsDeclinedOnlyOnGrounds(
    IReadOnlyList<DeclineGround>? Grounds = null,
    bool SecondGroupIsAQuestion = false,
    bool NonMembersIsAQuestion = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from declined in matter.All<GroupSupportDeclined>()
        where declined.Fact.Kind is SupportKind.Attendance
        from judged in ForItsGround(declined, charge) is { } found ? [found] : BesideOtherGroups(declined, matter, charge)
        select judged;

    private Finding? ForItsGround(Entry<GroupSupportDeclined> declined, Charge charge)
    {
        var (side, ground) = (declined.Fact.For, declined.Fact.Ground);
        if (NonMembersIsAQuestion && ground is DeclineGround.NonMembersPresent)
            return charge.Question(declined, side.Id,
                $"An invitation from {side.Name} was declined because people who are not members of the council would be there; was that ground enough?");
        if (Grounds is not { Count: > 0 } || Grounds.Contains(ground)) return null;
        return charge.Breach(declined, side.Id, ground is DeclineGround.NoneGiven
            ? $"An invitation from {side.Name} was declined and no ground was given."
            : $"An invitation from {side.Name} was declined on a ground that the clause does not allow.");
    }

    private IEnumerable<Judged> BesideOtherGroups(Entry<GroupSupportDeclined> declined, Matter matter, Charge charge)
    {
        var side = declined.Fact.For;
        if (!SecondGroupIsAQuestion || !charge.CountsAsGroup(side, declined.On)) yield break;
        foreach (var other in matter.Supported.Where(other => other.Id != side.Id && charge.CountsAsGroup(other, declined.On)))
        {
            var support = matter.FirstSupportOf(other)!;
            yield return charge.EntitlementOf(other, SupportKind.Attendance, matter, declined.On) is { } entitled
                ? charge.Note(declined, side.Id,
                    $"{other.Name} had support and an invitation from {side.Name} was declined; clause {entitled.Clause} allows {other.Name} more.", support)
                : charge.Question(declined, side.Id,
                    $"An invitation from {side.Name} was declined and {other.Name} had support on the same matter; was that right?", support);
        }
    }
}
