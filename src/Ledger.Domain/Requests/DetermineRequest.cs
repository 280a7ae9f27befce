using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>A dispute about a request is decided.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Officer">The officer who decides, by post or person; whoever acts, where nobody is named.</param>
/// <param name="Body">The body that decides, by id.</param>
/// <param name="Outside">The role outside the council that decides, as the protocol calls it.</param>
/// <param name="Member">The member who decides by an office, such as a chair, by id.</param>
public sealed record DetermineRequest(
    string Request, DisputeOutcome Outcome, string? Reasons = null, string? Officer = null, string? Body = null,
    string? Outside = null, string? Member = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Kept(current, Request);
        var disputed = request?.All<RequestDisputed>().FirstOrDefault();
        var by = find.Decider(Officer, Body, Outside, Member);
        find.Require(request is null || disputed is not null, $"Nothing about {Request} is disputed.", $"Record it first with {nameof(DisputeRequest)}.");
        find.DecidedOnce(request, by);
        find.NotBefore(disputed?.When, "The dispute");
        return find.Record(() => new RequestDetermined(by, Outcome, Reasons));
    }
}
