using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Lets a duty go, with a reason.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Clause">The clause under which it is owed.</param>
/// <param name="OwedTo">The id of whom it is owed to.</param>
/// <param name="Trigger">The number of the entry from which it arose.</param>
/// <param name="Why">The reason.</param>
public sealed record WaiveDuty(string Matter, string Clause, string OwedTo, long Trigger, string Why) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        find.Stated(Why, "The reason");
        if (matter?.Opened is not null) find.Owed(Judgement.Of(matter, matter.History, council, act.Now), Clause, OwedTo, Trigger);
        return find.Record(() => new DutyWaived(Clause, OwedTo, Trigger, Why));
    }
}
