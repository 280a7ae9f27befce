namespace Ledger.Domain.Roster;

/// <summary>
/// Records that the council succeeds another and keeps its record. Reports then read the predecessor's record with the council's own, once
/// the predecessor's roster says the same with <see cref="SucceedCouncil"/>.
/// </summary>
/// <param name="Predecessor">The predecessor's short name in addresses.</param>
/// <param name="Name">The predecessor's full name.</param>
/// <param name="Order">The order that makes it so.</param>
public sealed record InheritCouncil(string Predecessor, string Name, string? Order = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var known = current ?? council;
        find.Stated(Predecessor, "The predecessor");
        find.Stated(Name, "The predecessor's name");
        find.Require(known.Created?.Slug != Predecessor, "A council can't succeed itself.", "Name the other council.");
        find.Require(known.Predecessors.All(one => one.Predecessor != Predecessor), $"{Name} is a predecessor already.", "Correct that entry with CorrectRoster where it is wrong.");
        find.NotBothBeforeAndAfter(known, Predecessor, null);
        return find.Record(() => new CouncilInherited(Predecessor, Name, Order));
    }
}
