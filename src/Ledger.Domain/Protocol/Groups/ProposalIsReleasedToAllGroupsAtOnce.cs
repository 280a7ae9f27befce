using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// A group's proposal is released to all the other groups at once, and not before its embargo ends. Releases of one day whose times
/// nobody knows count as one; a group formed later is owed nothing.
/// </summary>
/// <param name="Embargo">Whether the protocol holds proposals back until an embargo ends.</param>
public sealed record ProposalIsReleasedToAllGroupsAtOnce(bool Embargo = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from releases in matter.All<ProposalReleased>().GroupBy(one => one.Fact.Proposal)
        from breach in LeftOut([.. releases], charge).Concat(TooEarly(releases, charge))
        select breach;

    private static IEnumerable<Judged> LeftOut(IReadOnlyList<Entry<ProposalReleased>> releases, Charge charge)
    {
        var first = releases[0];
        foreach (var side in charge.SidesBesides(first.Fact.Of, first.On))
        {
            var had = releases.FirstOrDefault(one => one.Fact.To.Any(to => to.Id == side.Id));
            if (had is null)
            {
                yield return charge.Breach(first, side.Id,
                    $"Proposal {Named(first.Fact)} was released on {Dates.Plain(first.On)}, and not to {side.Name}.");
            }
            else if (first.When.IsBefore(had.When))
            {
                yield return charge.Breach(had, side.Id,
                    $"Proposal {Named(first.Fact)} reached {side.Name} later than others: {Dates.Plain(had.When)}, after {Dates.Plain(first.When)}.",
                    first);
            }
        }
    }

    private IEnumerable<Judged> TooEarly(IEnumerable<Entry<ProposalReleased>> releases, Charge charge) =>
        from early in releases
        let until = early.Fact.EmbargoedUntil
        where Embargo && until is not null && early.When.IsBefore(until)
        select charge.Breach(early, early.Fact.Of.Id,
            $"Proposal {Named(early.Fact)} was released before its embargo ended: {Dates.Plain(early.When)}, with the embargo until {Dates.Plain(until)}.");

    private static string Named(ProposalReleased released) => $"{released.Proposal} of {released.Of.Name}";
}
