using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>A group asks for a copy of a report made for another.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Advice">The advice's reference within the matter.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
public sealed record RequestAdviceCopy(string Matter, string Advice, string Group) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var advice = find.Advice(matter, Advice);
        var side = find.Side(Group);
        return find.Record(() => new AdviceCopyRequested(side, Advice, find.Again(advice.Fact.To)));
    }
}
