using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 2.11, Uttlesford code 3, Hailsham 2.5, county, Stotfold.</summary>
public sealed class AdviceIsNotChangedUnderPressureTests
{
    private static readonly AdviceIsNotChangedUnderPressure Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_did()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.PressureToChangeAdvice, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample pressed Dee Rector to alter professional advice.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_towards_nobody_in_particular_it_is_found_too() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressureToChangeAdvice, Ann) with { Towards = null }).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldContain("officers");

    [Fact]
    public void IfIntegritySuffers_makes_it_a_question() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressureToChangeAdvice, Ann)).Under(Rule with { IfIntegritySuffers = true }).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Exempt_officers_need_not_be_neutral() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressureToChangeAdvice, Ann, Assistant)).Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Offices_binds_only_those_who_hold_one()
    {
        var leader = Rule with { Offices = ["leader"] };
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressureToChangeAdvice, Ann)).Under(leader).Findings.ShouldBeEmpty();
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressureToChangeAdvice, Ann)).CouncilOn("2026-01-01", new AppointedToBody("planning", "Planning Committee", Ann, "leader")).Under(leader)
            .Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.PressureToChangeAdvice, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
