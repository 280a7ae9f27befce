using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Lifts a hold, which takes two people again.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="Hold">The hold's reference within the concern.</param>
/// <param name="ApprovedBy">Who approves it: somebody other than who lifts it.</param>
/// <param name="Why">Why.</param>
/// <param name="LiftedBy">Who lifts it; whoever acts, where not given.</param>
public sealed record LiftHold(string Concern, string Hold, Addressee ApprovedBy, string Why, Addressee? LiftedBy = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var concern = find.Raised(current, Concern);
        var by = find.OneDoer(council, concern, LiftedBy);
        var approvedBy = find.OneDoer(council, concern, ApprovedBy);
        var placed = find.Known<HoldPlaced>(concern, one => one.Hold, Hold, "hold");
        find.Require(placed is null || concern.Holds.Any(one => one.Fact.Hold == Hold), $"The hold {Hold} is lifted already.", "There is nothing left to lift.");
        find.Stated(Why, "The reason");
        find.TwoPeople(by, approvedBy);
        return find.Record(() => new HoldLifted(Hold, by, approvedBy, Why));
    }
}
