using Ledger.Domain.Roster;

namespace Ledger.Domain.Concerns;

/// <summary>Adds evidence to the case.</summary>
/// <param name="Concern">The concern's reference.</param>
/// <param name="From">Who gave it.</param>
/// <param name="What">What it is.</param>
/// <param name="Record">The record in which it stands, by kind and reference; none, for evidence from outside the ledger.</param>
public sealed record AddEvidence(string Concern, string From, string What, StreamName? Record = null) : ICommand<Concern>
{
    /// <inheritdoc/>
    public StreamName Stream => Concerns.Concern.Stream(Concern);

    /// <inheritdoc/>
    public Decision Decide(Concern? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Raised(current, Concern);
        find.Stated(From, "Who gave the evidence");
        find.Stated(What, "The evidence");
        return find.Record(() => new EvidenceAdded(From, What, Record));
    }
}
