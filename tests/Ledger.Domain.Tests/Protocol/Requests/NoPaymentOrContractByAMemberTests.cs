using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 2.9(c) and (d), Stotfold.</summary>
public sealed class NoPaymentOrContractByAMemberTests
{
    private static readonly NoPaymentOrContractByAMember Rule = new();

    [Fact]
    public void Kept_when_a_circumstance_excepts_it() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.PaymentMade, Ann) with { Circumstances = [Circumstance.AuthorisedSignatory] }).Under(Rule with { Except = [Circumstance.AuthorisedSignatory] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_a_payment()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.PaymentMade, Ann)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample started or certified a payment, which no member may do alone.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Broken_by_a_contract()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.ContractMade, Ann)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample made a contract for the council, which no member may do alone.");
    }

    [Fact]
    public void Edge_a_clause_may_be_about_the_one_and_not_the_other()
    {
        Given.ARequest().On("2026-02-03", Did(ConductKind.PaymentMade, Ann)).Under(Rule with { Payments = false }).Findings.ShouldBeEmpty();
        Given.ARequest().On("2026-02-03", Did(ConductKind.ContractMade, Ann)).Under(Rule with { Contracts = false }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.ContractMade, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
