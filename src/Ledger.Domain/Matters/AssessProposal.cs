using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Assesses a group's proposal.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Proposal">The proposal's reference within the matter.</param>
/// <param name="Assessment">What the officer found.</param>
/// <param name="Officer">The officer who assesses it, by post or person; whoever acts, where not given.</param>
public sealed record AssessProposal(string Matter, string Proposal, string? Assessment = null, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var proposal = find.Proposal(matter, Proposal);
        var officer = find.Acting(Officer);
        return find.Record(() => new ProposalAssessed(Proposal, find.Again(proposal.Fact.Of), officer, Assessment));
    }
}
