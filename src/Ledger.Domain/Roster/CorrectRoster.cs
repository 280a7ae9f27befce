namespace Ledger.Domain.Roster;

/// <summary>Says that an earlier entry of the roster was wrong, and what should have been said. Both stay visible.</summary>
/// <param name="Entry">The entry's number.</param>
/// <param name="Why">Why it was wrong.</param>
/// <param name="Instead">The fact as it should have been, of the same kind; none to withdraw the entry.</param>
public sealed record CorrectRoster(long Entry, string Why, RosterFact? Instead = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var was = find.Mend((current ?? council).History, Entry, Instead);
        find.Stated(Why, "The reason");
        if (was is CouncilCreated began)
            find.Require(
                Instead is CouncilCreated created && created.Slug == began.Slug && created.Sandbox == began.Sandbox,
                "A council's beginning can't be withdrawn, nor its short name changed, nor whether it is a sandbox.",
                "Correct the rest of it, or begin another council.");
        if (Instead is ProtocolAdopted adopted)
        {
            find.Adoptable(adopted.Pack, adopted.Trial);
            find.AppliesFrom(adopted.Pack, adopted.From, adopted.Trial);
        }

        return find.Record(() => new RosterCorrected(Entry, was, Instead.RightOf(was, act), Why));
    }
}
