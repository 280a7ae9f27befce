using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>The member asks, after the request, that it be kept from other members.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Why">Why.</param>
public sealed record AskConfidence(
    string Request, string? Why = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Put(current, Request);
        return find.Record(() => new ConfidenceAsked(Why));
    }
}
