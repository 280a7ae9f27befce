using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// County "Members Don't • 5", Hailsham 2.2, Stotfold Councillors ¶3 and Officers ¶2, Uttlesford 2.2, Faversham 4.7: members take no part in daily
/// management, nor set officers' priorities.
/// </summary>
/// <param name="IfInappropriate">Whether the text forbids only what is inappropriate; whether it was is then a question.</param>
public sealed record MembersStayOutOfDailyManagement(bool IfInappropriate = false) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.InvolvedInDailyManagement])
        let says = $"{reported.Fact.By.Name} took part in daily management, or set the priorities of {reported.Whom()}"
        select IfInappropriate ? charge.Question(reported, $"{says}; was that inappropriate?") : charge.Breach(reported, $"{says}.");
}
