using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>A group puts a proposal: an amendment, an alternative budget.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Proposal">A reference for the proposal, new within the matter.</param>
/// <param name="Group">The group's id or, in a council without groups, the member's.</param>
/// <param name="Kind">What it is: amendment, alternative budget.</param>
/// <param name="Title">What it is called.</param>
public sealed record SubmitProposal(string Matter, string Proposal, string Group, string Kind, string Title) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var side = find.Side(Group);
        find.New<ProposalSubmitted>(matter, one => one.Proposal, Proposal, "proposal");
        find.Stated(Kind, "The kind of proposal");
        find.Stated(Title, "The proposal's title");
        return find.Record(() => new ProposalSubmitted(Proposal, side, Kind, Title));
    }
}
