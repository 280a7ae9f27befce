using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 4.6, Hailsham 3.2(f), Stotfold, Uttlesford 3.8.</summary>
public sealed class NobodyIsAskedBeyondTheirAuthorityTests
{
    private static readonly NobodyIsAskedBeyondTheirAuthority Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.QueueJumping, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_somebody_was()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.AskedBeyondAuthority, Ann, Junior)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample asked Jo Newcomer for what exceeds their authority.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_a_clause_may_protect_juniors_only()
    {
        var juniors = Rule with { Juniors = ["junior-officer"] };
        Given.ARequest().On("2026-02-03", Did(ConductKind.AskedBeyondAuthority, Ann, Junior)).Under(juniors).Findings.ShouldHaveSingleItem();
        Given.ARequest().On("2026-02-03", Did(ConductKind.AskedBeyondAuthority, Ann, Director)).Under(juniors).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.AskedBeyondAuthority, Ann, Junior)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
