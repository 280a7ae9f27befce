namespace Ledger.Domain.Roster;

/// <summary>Records that another council succeeds this one and keeps its record.</summary>
/// <param name="Successor">The successor's short name in addresses.</param>
/// <param name="Name">The successor's full name.</param>
/// <param name="Order">The order that makes it so.</param>
public sealed record SucceedCouncil(string Successor, string Name, string? Order = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var known = (current ?? council).History.All<CouncilSucceeded>().FirstOrDefault()?.Fact;
        find.Stated(Successor, "The successor");
        find.Stated(Name, "The successor's name");
        find.Require(known is null, $"{known?.Name} succeeds the council already.", "Correct that entry with CorrectRoster where it is wrong.");
        find.Require((current ?? council).Created?.Slug != Successor, "A council can't succeed itself.", "Name the other council.");
        find.NotBothBeforeAndAfter(current ?? council, null, Successor);
        return find.Record(() => new CouncilSucceeded(Successor, Name, Order));
    }
}
