using Ledger.Domain.Roster;

namespace Ledger.Domain.Readings;

/// <summary>Decides whether to erase what another person proposed.</summary>
/// <param name="Record">The record, by kind and reference: <c>letter/L-3</c>.</param>
/// <param name="Erasure">The erasure's reference.</param>
/// <param name="Agreed">Whether it is to be erased.</param>
/// <param name="Why">Why.</param>
public sealed record DecideErasure(StreamName Record, string Erasure, bool Agreed, string Why) : ICommand<Reading>
{
    /// <inheritdoc/>
    public StreamName Stream => Reading.Stream(Record);

    /// <inheritdoc/>
    public Decision Decide(Reading? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var proposal = find.Proposal(current, Erasure);
        find.Require(proposal is null || current!.DecisionOn(Erasure) is null, $"Erasure {Erasure} is decided already.", "Propose it anew if the decision is to be another.");
        find.Require(proposal?.Fact.SaidBy.Id != act.By.Id, "Nobody decides on what they proposed themselves.", "Let another person decide.");
        find.Stated(Why, "The reason");
        return find.Record(() => new ErasureDecided(Record, Erasure, Agreed, Why));
    }
}
