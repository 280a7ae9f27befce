using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>The member withdraws a request.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Why">Why.</param>
public sealed record WithdrawRequest(
    string Request, string? Why = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Put(current, Request);
        find.NotAllAnswered(request, Request);
        find.Require(request is null || !request.All<RequestWithdrawn>().Any(), $"Request {Request} is withdrawn already.", "There is nothing to do.");
        return find.Record(() => new RequestWithdrawn(Why));
    }
}
