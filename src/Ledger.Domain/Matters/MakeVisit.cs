using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that a member, alone, visited land or premises of the council.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Visit">A reference for the visit, the one under which it was arranged, if it was.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Place">Where.</param>
/// <param name="Ward">The ward's id.</param>
/// <param name="Kind">What sort of visit.</param>
public sealed record MakeVisit(
    string Matter, string Visit, string Member, string Place, string? Ward = null, VisitKind Kind = VisitKind.Ordinary) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var member = find.Member(Member);
        var ward = find.WardIfNamed(Ward);
        find.New<VisitMade>(matter, one => one.Visit, Visit, "visit");
        find.Stated(Place, "The place");
        return find.Record(() => new VisitMade(Visit, member, Place, Ward, ward, Kind));
    }
}
