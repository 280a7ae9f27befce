using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 2.9(c) and (d), Stotfold "Officers can expect Councillors • 11": no member starts or certifies a payment, or makes a contract, alone.
/// </summary>
/// <param name="Payments">Whether the clause is about payments.</param>
/// <param name="Contracts">Whether the clause is about contracts.</param>
/// <param name="Except">The circumstances in which it is in order, such as an authorised signatory's signing of a cheque.</param>
public sealed record NoPaymentOrContractByAMember(
    bool Payments = true, bool Contracts = true, IReadOnlyList<Circumstance>? Except = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.PaymentMade, ConductKind.ContractMade], Except)
        where reported.Fact.Kind is ConductKind.PaymentMade ? Payments : Contracts
        let did = reported.Fact.Kind is ConductKind.PaymentMade ? "started or certified a payment" : "made a contract for the council"
        select charge.Breach(reported, $"{reported.Fact.By.Name} {did}, which no member may do alone.");
}
