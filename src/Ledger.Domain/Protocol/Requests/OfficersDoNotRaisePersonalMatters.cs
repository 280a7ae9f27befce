using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 4.9, county "Officers Don't • 6", Hailsham 3.1(k), Stotfold "All Councillors can expect • 10" and Relationship ¶6, Uttlesford 3.6: no
/// officer raises with a member the officer's own affairs, or a colleague's. A protocol may except what is said privately to the officer's own ward
/// member, or by an agreed procedure.
/// </summary>
/// <param name="Own">Whether the clause is about the officer's own affairs.</param>
/// <param name="Colleagues">Whether the clause is about others' affairs and conduct.</param>
/// <param name="Competence">Whether the clause is about others' competence.</param>
/// <param name="UnlessAll">The circumstances that, all together, make it right; nothing does, where empty.</param>
public sealed record OfficersDoNotRaisePersonalMatters(
    bool Own = true, bool Colleagues = true, bool Competence = true, IReadOnlyList<Circumstance>? UnlessAll = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.PersonalMatterRaised, ConductKind.ColleagueDiscussed, ConductKind.CompetenceRunDown])
        where IsAbout(reported.Fact.Kind) && (UnlessAll is not { Count: > 0 } || UnlessAll.Except(reported.Fact.Circumstances).Any())
        select charge.Breach(reported, $"{reported.Fact.By.Name} {Did(reported.Fact.Kind)} {reported.Fact.Towards?.Name ?? "members"}.");

    private bool IsAbout(ConductKind kind) => kind switch
    {
        ConductKind.PersonalMatterRaised => Own,
        ConductKind.ColleagueDiscussed => Colleagues,
        _ => Competence,
    };

    private static string Did(ConductKind kind) => kind switch
    {
        ConductKind.PersonalMatterRaised => "raised a personal matter with",
        ConductKind.ColleagueDiscussed => "raised somebody else's affairs with",
        _ => "ran down somebody's competence to",
    };
}
