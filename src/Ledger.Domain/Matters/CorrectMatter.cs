using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Says that an earlier entry of a matter was wrong, and what should have been said. Both stay visible.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Entry">The entry's number.</param>
/// <param name="Why">Why it was wrong.</param>
/// <param name="Instead">The fact as it should have been, of the same kind and under the same reference; none to withdraw the entry.</param>
public sealed record CorrectMatter(string Matter, long Entry, string Why, MatterFact? Instead = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Require(current is not null, $"There is no matter {Matter}.", "Use the reference of a matter that is recorded.");
        var was = find.Mend(current?.History ?? History.Empty, Entry, Instead);
        find.Stated(Why, "The reason");
        find.Require(
            Instead is null || was is null || was.Reference() == Instead.Reference(), $"Entry {Entry} is {was?.Reference()}, which others may cite.",
            "Keep its reference, or withdraw it and record it anew.");
        return find.Record(() => new MatterCorrected(Entry, was!, Instead.RightOf(was!, act), Why));
    }
}
