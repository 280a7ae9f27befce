using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Gives a group a copy of a report made for another.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Advice">The advice's reference within the matter.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="Officer">The officer who gives it, by post or person; whoever acts, where not given.</param>
public sealed record ProvideAdviceCopy(string Matter, string Advice, string Group, string? Officer = null) : ICommand<Matter>
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
        var officer = find.Acting(Officer);
        return find.Record(() => new AdviceCopyProvided(side, Advice, find.Again(advice.Fact.To), officer));
    }
}
