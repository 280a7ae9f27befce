using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// County "Members Don't • 6", Stotfold "Officers can expect Councillors • 10": members ask for no departure from the council's procedures or policies.
/// To press for a case to be taken before others is one.
/// </summary>
public sealed record MembersAskForNothingOutsideProcedures : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.AskedOutsideProcedures, ConductKind.QueueJumping])
        select charge.Breach(reported, $"{reported.Fact.By.Name} asked {reported.Whom()} to depart from the council's procedures or policies.");
}
