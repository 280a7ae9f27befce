using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 2.9 and 7.3, Stotfold "Officers can expect Councillors • 7" and General Principles ¶3: no member instructs officers otherwise than
/// through the council's formal decisions. A protocol may except what it provides for members' use, or what the head of the paid service approved.
/// </summary>
/// <param name="Except">The circumstances in which an instruction is in order; a formal decision, where empty.</param>
public sealed record NoInstructionOutsideAFormalDecision(IReadOnlyList<Circumstance>? Except = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.InstructionGiven], Except is { Count: > 0 } ? Except : [Circumstance.FormalDecision])
        select charge.Breach(reported, $"{reported.Fact.By.Name} instructed {reported.Whom()}, and nothing that the clause allows stood behind it.");
}
