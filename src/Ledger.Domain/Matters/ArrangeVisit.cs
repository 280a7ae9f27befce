using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a member arranged a visit with whoever is in charge.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Visit">The visit's reference within the matter, which <see cref="MakeVisit"/> then takes up.</param>
/// <param name="Member">The member's id.</param>
/// <param name="With">The officer, by post or person.</param>
public sealed record ArrangeVisit(string Matter, string Visit, string Member, string With) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        find.Stated(Visit, "The reference of the visit");
        var member = find.Member(Member);
        var officer = find.Officer(With);
        return find.Record(() => new VisitArranged(Visit, member, officer));
    }
}
