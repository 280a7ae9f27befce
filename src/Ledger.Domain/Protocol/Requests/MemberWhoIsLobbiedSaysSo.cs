using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>County EMPLOYMENT ¶7: a member whom an officer lobbied tells a certain post, in the clause's time.</summary>
/// <param name="Posts">The roles to be told, of this council or another.</param>
public sealed record MemberWhoIsLobbiedSaysSo(IReadOnlyList<string> Posts) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.Lobbying])
        where reported.Fact.Towards?.Member is not null
        let what = $"hear from {reported.Fact.Towards!.Name} that {reported.Fact.By.Name} lobbied them"
        select charge.Duty(reported, new(Posts[0], charge.Pack.TitleOf(Posts[0])), what, request.All<ConductPassedOn>().FirstOrDefault(passed =>
            passed.Fact.By.Id == reported.Fact.Towards!.Id && !passed.When.IsBefore(reported.When)
            && charge.Pack.RolesOf(passed.Fact.To.Id).Intersect(Posts).Any()));
}
