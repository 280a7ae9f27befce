using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Somebody disputes what was done about a request: a refusal, a delay, or what is to become of a report.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Why">Why.</param>
/// <param name="Person">Who disputes it, a member or officer by id or post; whoever acts, where not given.</param>
public sealed record DisputeRequest(
    string Request, string? Why = null, string? Person = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Kept(current, Request);
        var by = find.Doing(Person);
        return find.Record(() => new RequestDisputed(by, Why));
    }
}
