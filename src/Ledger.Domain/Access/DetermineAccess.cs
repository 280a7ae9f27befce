using Ledger.Domain.Roster;

namespace Ledger.Domain.Access;

/// <summary>Records the first decision whether a member may see a document.</summary>
/// <param name="Access">The record's reference.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Ground">On what ground.</param>
/// <param name="Explanation">The reason in words.</param>
/// <param name="DecidedBy">Who decided; whoever acts, where not given.</param>
public sealed record DetermineAccess(
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
        find.Require(
            current?.All<AccessDetermined>().Any() is not true, $"{Access} has been decided already.",
            $"Record a dispute with {nameof(DisputeAccess)} and the new decision with {nameof(RedetermineAccess)}, or correct the entry.");
        find.Require(Ground is not AccessGround.Other || !string.IsNullOrWhiteSpace(Explanation), "The other reason is not given.", "Explain it.");
        return find.Record(() => new AccessDetermined(decider, Verdict, Ground, Explanation));
    }
}
