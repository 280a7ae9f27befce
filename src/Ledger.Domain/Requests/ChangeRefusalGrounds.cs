using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Officers add a ground for having declined a request, or put another in place of the earlier ones.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Instead">Whether it replaces the earlier grounds.</param>
/// <param name="Explanation">The ground in the officer's words.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record ChangeRefusalGrounds(
    string Request, RefusalGround Ground, bool Instead = false, string? Explanation = null, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Put(current, Request);
        var by = find.Acting(Officer);
        var declined = request?.All<RequestDeclined>().FirstOrDefault();
        find.Require(request is null || declined is not null, $"Request {Request} was not declined.", $"Record it first with {nameof(DeclineRequest)}.");
        find.NotBefore(declined?.When, "The refusal");
        return find.Record(() => new RefusalGroundsChanged(by, Ground, Instead, Explanation));
    }
}
