using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>The authority to which a request was passed replies.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="SharedReference">The reference that both authorities use.</param>
/// <param name="Reply">What it says.</param>
public sealed record RecordAuthorityReply(
    string Request, string SharedReference, string? Reply = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Put(current, Request);
        var referred = request?.All<RequestReferred>().FirstOrDefault(one => one.Fact.Authority is not null && one.Fact.SharedReference == SharedReference);
        find.Require(
            request is null || referred is not null, $"Nothing was passed to another authority under {SharedReference}.",
            $"Record it first with {nameof(ReferRequest)}.");
        find.NotBefore(referred?.When, $"The reference {SharedReference}");
        return find.Record(() => new AuthorityReplied(referred!.Fact.Authority!, SharedReference, Reply));
    }
}
