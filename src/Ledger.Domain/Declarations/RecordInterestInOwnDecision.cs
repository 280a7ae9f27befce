using Ledger.Domain.Roster;

namespace Ledger.Domain.Declarations;

/// <summary>A matter in which a member of the executive has an interest comes to be decided by that member alone.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Kind">What kind of interest.</param>
/// <param name="Notified">Whether they notified whoever keeps the register.</param>
/// <param name="TookSteps">Whether they took a step besides arranging for somebody else to deal with it.</param>
/// <param name="HandedTo">The id of who deals with it instead.</param>
public sealed record RecordInterestInOwnDecision(
    string Person, string Matter, InterestKind Kind, bool Notified, bool TookSteps, string? HandedTo = null) : ICommand<Declaration>
{
    /// <inheritdoc/>
    public StreamName Stream => Declaration.Stream(Person);

    /// <inheritdoc/>
    public Decision Decide(Declaration? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var of = find.Declarer(Person);
        var to = HandedTo is null ? null : find.Other(HandedTo, of);
        find.Stated(Matter, "The matter");
        return find.Record(() => new InterestInOwnDecision(of, Matter, Kind, Notified, TookSteps, to));
    }
}
