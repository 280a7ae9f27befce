using Ledger.Domain.Roster;

namespace Ledger.Domain.Granting;

/// <summary>Agrees to a grant that another person proposed, or does not.</summary>
/// <param name="Grant">The grant's reference.</param>
/// <param name="Agreed">Whether it is agreed.</param>
/// <param name="Why">Why.</param>
public sealed record DecideGrant(string Grant, bool Agreed, string Why) : ICommand<Grant>
{
    /// <inheritdoc/>
    public StreamName Stream => Granting.Grant.Stream(Grant);

    /// <inheritdoc/>
    public Decision Decide(Grant? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var proposed = find.Proposed(current, Grant);
        find.Require(current?.Decided is null, $"Grant {Grant} is decided already.", "Propose it anew if the decision is to be another.");
        find.Require(proposed?.Fact.SaidBy.Id != act.By.Id, "Nobody decides on what they proposed themselves.", "Let another person decide.");
        find.Require(proposed?.Fact.To != act.By.Id, "Nobody decides what they themselves may read.", "Let another person decide.");
        find.Stated(Why, "The reason");
        return find.Record(() => new GrantDecided(Agreed, Why));
    }
}
