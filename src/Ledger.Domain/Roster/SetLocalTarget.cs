using Ledger.Domain.Protocol;

namespace Ledger.Domain.Roster;

/// <summary>Sets a target of the council's own for a clause: never part of the protocol, and a missed one never a breach.</summary>
/// <param name="Pack">The id of an adopted pack, such as <c>hailsham</c>.</param>
/// <param name="Clause">The clause's reference.</param>
/// <param name="Target">The time that the council allows itself.</param>
public sealed record SetLocalTarget(string Pack, string Clause, Clock Target) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var adopted = (current ?? council).Protocols.Where(protocol => protocol.Pack.Id == Pack).ToList();
        find.Require(adopted.Count > 0, $"The council has adopted no protocol “{Pack}”.", "Adopt it first with AdoptProtocol.");
        find.Require(
            adopted.Count == 0 || adopted.Any(protocol => protocol.Pack.Clauses.Any(clause => clause.Ref == Clause)), $"{Pack} has no clause {Clause}.",
            "Use a clause's reference as the pack writes it.");
        find.Require(Target.Count > 0, "The target allows no time.", "Give a count above nought, and of what.");
        find.Require(!(Target.Count > Clock.Most), $"The target counts {Target.Count}, which is beyond all years.", $"Give a count of at most {Clock.Most}.");
        return find.Record(() => new LocalTargetSet(Pack, Clause, Target));
    }
}
