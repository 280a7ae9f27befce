using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 4.6, Hailsham 3.2(f), Stotfold "Officers can expect Councillors • 16", Uttlesford 3.8: no officer is asked for what exceeds the authority
/// that the officer has.
/// </summary>
/// <param name="Juniors">The roles of the officers whom the clause protects; every officer, where empty.</param>
public sealed record NobodyIsAskedBeyondTheirAuthority(IReadOnlyList<string>? Juniors = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.AskedBeyondAuthority])
        where Juniors is not { Count: > 0 } || (reported.Fact.Towards?.Officer is { } officer && charge.Fills(officer, Juniors))
        select charge.Breach(reported, $"{reported.Fact.By.Name} asked {reported.Whom()} for what exceeds their authority.");
}
