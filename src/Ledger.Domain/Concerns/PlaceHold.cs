using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Places a hold: nothing in its scope may be erased while it stands. It takes two people.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Hold">A reference for the hold, new within the concern.</param>
/// <param name="ApprovedBy">Who approves it: somebody other than who places it.</param>
/// <param name="Why">Why.</param>
/// <param name="PlacedBy">Who places it; whoever acts, where not given.</param>
/// <param name="Records">The records held, by kind and reference; every record, where not given.</param>
public sealed record PlaceHold(
    string Concern, string Hold, Addressee ApprovedBy, string Why, Addressee? PlacedBy = null, IReadOnlyList<StreamName>? Records = null) :
    ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.OneDoer(council, concern, PlacedBy);
        var approvedBy = find.OneDoer(council, concern, ApprovedBy);
        find.New<HoldPlaced>(concern, one => one.Hold, Hold, "hold");
        find.Stated(Why, "The reason");
        find.TwoPeople(by, approvedBy);
        return find.Record(() => new HoldPlaced(Hold, by, approvedBy, Records ?? [], Why));
    }
}
