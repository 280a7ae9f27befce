using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Releases a group's proposal.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Proposal">The proposal's reference within the matter.</param>
/// <param name="To">The ids of those to whom it is released.</param>
/// <param name="EmbargoedUntil">Until when it is not to be passed on.</param>
/// <param name="Officer">The officer who releases it, by post or person; whoever acts, where not given.</param>
public sealed record ReleaseProposal(
    string Matter, string Proposal, IReadOnlyList<string> To, OccurredAt? EmbargoedUntil = null, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var proposal = find.Proposal(matter, Proposal);
        var to = find.Sides(To);
        var officer = find.Acting(Officer);
        find.Require(to.Count > 0, "It is released to nobody.", "Name the groups that have it.");
        return find.Record(() => new ProposalReleased(Proposal, find.Again(proposal.Fact.Of), to, officer, EmbargoedUntil));
    }
}
