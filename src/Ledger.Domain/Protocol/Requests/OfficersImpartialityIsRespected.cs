using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 8.9, Uttlesford code 3 ¶1, county "Members Do • 5", Hailsham 2.3, Stotfold Councillors ¶4, "Officers can expect Councillors • 14" and
/// Mayor ¶1: members do nothing that compromises officers' impartiality. Whether what is reported did is a question.
/// </summary>
/// <param name="Offices">The offices whose holders the clause binds, such as <c>chair</c>; empty for every member.</param>
public sealed record OfficersImpartialityIsRespected(IReadOnlyList<string>? Offices = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.ImpartialityPutAtRisk])
        where charge.Holds(reported.Fact.By, reported.On, Offices)
        select charge.Question(reported, $"It is reported that {reported.Fact.By.Name} put the impartiality of {reported.Whom()} at risk; was it compromised?");
}
