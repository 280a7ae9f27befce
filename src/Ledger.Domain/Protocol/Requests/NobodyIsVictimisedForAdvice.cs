using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Uttlesford 8.3, Stotfold Officers ¶6: no officer is treated badly for professional advice. That it is alleged is a question, and no breach by
/// anybody.
/// </summary>
public sealed record NobodyIsVictimisedForAdvice : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.Victimisation])
        select charge.Question(reported, $"It is alleged that {reported.Fact.By.Name} treated {reported.Whom()} badly for their advice; was that so?");
}
