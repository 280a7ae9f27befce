using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// A request that goes to another authority gives certain particulars. Each authority keeps its own side under its own protocol, so that what is missing from
/// another's request is noted and no breach of this one. For protocols that two authorities keep between them; none of the five is one.
/// </summary>
/// <param name="Fields">The particulars, by name.</param>
public sealed record RequestsBetweenAuthoritiesAreComplete(IReadOnlyList<string> Fields) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        foreach (var sent in request.All<RequestReferred>().Where(one => one.Fact.Authority is not null))
            if (Missing(sent.Fact.Fields) is { Count: > 0 } missing)
                yield return charge.Breach(sent, sent.Fact.By.Id, $"The request to {sent.Fact.Authority} does not give {missing.Listed()}.");
        foreach (var came in request.All<RequestFromAuthorityReceived>())
            if (Missing(came.Fact.Fields) is { Count: > 0 } missing)
                yield return charge.Note(came, came.Fact.Authority, $"The request from {came.Fact.Authority} does not give {missing.Listed()}.");
    }

    private List<string> Missing(IEnumerable<string> given) => [.. Fields.Except(given, StringComparer.OrdinalIgnoreCase)];
}
