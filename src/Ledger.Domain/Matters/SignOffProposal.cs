using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Signs a group's proposal off.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Proposal">The proposal's reference within the matter.</param>
/// <param name="Officer">The officer who signs it off, by post or person; whoever acts, where not given.</param>
public sealed record SignOffProposal(string Matter, string Proposal, string? Officer = null) : ICommand<Matter>
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
        return find.Record(() => new ProposalSignedOff(Proposal, find.Again(proposal.Fact.Of), officer));
    }
}
