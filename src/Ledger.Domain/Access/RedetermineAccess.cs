using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records that a disputed decision was decided anew.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Ground">On what ground.</param>
/// <param name="Explanation">The reason in words.</param>
/// <param name="DecidedBy">Who decided: an officer, a body, somebody of another authority; whoever acts, where not given.</param>
public sealed record RedetermineAccess(
    string Access, AccessVerdict Verdict, AccessGround Ground, string? Explanation = null, PartyNamed? DecidedBy = null) : ICommand<DocumentAccess>
{
    /// <inheritdoc/>
    public StreamName Stream => DocumentAccess.Stream(Access);

    /// <inheritdoc/>
    public Decision Decide(DocumentAccess? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Asked(current, Access);
        var decider = find.Party(DecidedBy);
        var disputed = current?.All<AccessDisputed>().FirstOrDefault();
        find.Require(disputed is not null, $"What was decided on {Access} is not disputed.", $"Record the dispute first with {nameof(DisputeAccess)}.");
        find.NotBefore(disputed?.When, "The dispute");
        find.Require(Ground is not AccessGround.Other || !string.IsNullOrWhiteSpace(Explanation), "The other reason is not given.", "Explain it.");
        return find.Record(() => new AccessRedetermined(decider, Verdict, Ground, Explanation));
    }
}
