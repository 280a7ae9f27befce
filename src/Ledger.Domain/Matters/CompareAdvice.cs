using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records a judgement whether two groups had the same advice.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="One">The one group's id.</param>
/// <param name="Other">The other group's id.</param>
/// <param name="Verdict">Whether it is the same.</param>
/// <param name="Reasons">Why.</param>
public sealed record CompareAdvice(string Matter, string One, string Other, SameAdvice Verdict, string Reasons) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var one = find.Side(One);
        var other = find.Side(Other);
        find.Advised(matter, one);
        find.Advised(matter, other);
        foreach (var given in (matter?.All<AdviceGiven>() ?? []).Where(given => given.Fact.To.Id == one?.Id || given.Fact.To.Id == other?.Id)) find.NotBefore(given.Fact.Occurred, $"The advice to {given.Fact.To.Name}");
        find.Stated(Reasons, "The reason");
        find.Require(one is null || one.Id != other?.Id, $"{one?.Name} can't be compared with itself.", "Name two groups.");
        return find.Record(() => new AdviceCompared(one!, other!, Verdict, Reasons));
    }
}
