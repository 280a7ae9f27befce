using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Access;

/// <summary>Records that disclosure was ordered by a date.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="OrderedBy">Who ordered it: a body, or somebody of another authority.</param>
/// <param name="Until">The last day for it.</param>
/// <param name="Order">The order's reference.</param>
public sealed record OrderDisclosure(string Access, PartyNamed OrderedBy, LocalDate Until, string? Order = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Asked(current, Access);
        var by = find.Party(OrderedBy);
        find.Require(
            Until >= act.Occurred.Date || act.Occurred.Estimated, "The last day for disclosure is before the order.", "Give the day of the order, and the last day that it sets.");
        return find.Record(() => new DisclosureOrdered(by, Until, Order));
    }
}
