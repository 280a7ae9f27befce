using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Changes how openly a matter may be spoken of.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Openness">How openly.</param>
/// <param name="Why">Why.</param>
public sealed record ReclassifyMatter(string Matter, Openness Openness, string Why) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Open(current, Matter);
        find.Stated(Why, "The reason");
        return find.Record(() => new MatterReclassified(Openness, Why));
    }
}
