using Ledger.Domain.People;
using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Another authority's request is answered in the clause's time; the clock stands still while clarification is awaited. For protocols that two
/// authorities keep between them; none of the five is one.
/// </summary>
/// <param name="Kinds">The kinds of request that the clause is about; empty for every kind.</param>
public sealed record AuthoritiesAreAnswered(IReadOnlyList<RequestKind>? Kinds = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from came in request.All<RequestFromAuthorityReceived>()
        where Kinds is not { Count: > 0 } || Kinds.Contains(came.Fact.Kind)
        let authority = came.Fact.Authority
        let what = $"answer {authority}'s request {came.Fact.SharedReference}"
        select charge.Duty(came, new Owed(authority, authority), what, request.FirstSettled, request.Terms);
}
