using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>Hailsham 2.5: councillors do not hinder officers in the duties that the law gives them.</summary>
/// <param name="Posts">The roles that have such duties; any officer, where empty.</param>
public sealed record StatutoryDutiesAreNotObstructed(IReadOnlyList<string>? Posts = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.StatutoryDutyObstructed])
        where Posts is not { Count: > 0 } || (reported.Fact.Towards?.Officer is { } officer && charge.Fills(officer, Posts))
        select charge.Breach(reported, $"{reported.Fact.By.Name} hindered {reported.Whom()} in a duty that the law gives them.");
}
