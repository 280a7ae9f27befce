using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 2.9 and 7.3, Stotfold.</summary>
public sealed class NoInstructionOutsideAFormalDecisionTests
{
    private static readonly NoInstructionOutsideAFormalDecision Rule = new();

    [Fact]
    public void Kept_when_a_formal_decision_stood_behind_it() =>
        Instructed(Circumstance.FormalDecision).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_nothing_did()
    {
        var found = Instructed().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample instructed Robin Example, and nothing that the clause allows stood behind it.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_consumables_are_excepted_only_where_the_clause_says_so()
    {
        Instructed(Circumstance.Consumables).Under(Rule).Findings.ShouldHaveSingleItem();
        Instructed(Circumstance.Consumables).Under(Rule with { Except = [Circumstance.FormalDecision, Circumstance.Consumables] }).Findings.ShouldBeEmpty();
        Instructed(Circumstance.FormalDecision).Under(Rule with { Except = [Circumstance.Approved] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Instructed().UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Instructed(params Circumstance[] circumstances) =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.InstructionGiven, Ann) with { Circumstances = circumstances });
}
