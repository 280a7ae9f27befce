using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 4.9, county "Officers Don't • 6", Hailsham 3.1(k), Stotfold "All Councillors can expect • 10" and Relationship ¶6, Uttlesford 3.6: no
/// officer raises with a member the officer's own affairs, or a colleague's. A protocol may except what is said privately to the officer's own ward
/// member, or by an agreed procedure.
/// </summary>
/// <param name="Own">Whether the clause is about the officer's own affairs.</param>
/// <param name="Colleagues">Whether the clause is about others' affairs, conduct or competence.</param>
/// <param name="UnlessAll">The circumstances that, all together, make it right; nothing does, where empty.</param>
public sealed record OfficersDoNotRaisePersonalMatters(
    bool Own = true, bool Colleagues = true, IReadOnlyList<Circumstance>? UnlessAll = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.PersonalMatterRaised, ConductKind.ColleagueDiscussed])
        where reported.Fact.Kind is ConductKind.PersonalMatterRaised ? Own : Colleagues
        where UnlessAll is not { Count: > 0 } || UnlessAll.Except(reported.Fact.Circumstances).Any()
        let whose = reported.Fact.Kind is ConductKind.PersonalMatterRaised ? "a personal matter" : "somebody else's affairs"
        select charge.Breach(reported, $"{reported.Fact.By.Name} raised {whose} with {Whom(reported)}.");

    private static string Whom(Entry<ConductReported> reported) => reported.Fact.Towards?.Name ?? "members";
}
