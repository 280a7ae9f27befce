using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Hailsham 2.5.</summary>
public sealed class StatutoryDutiesAreNotObstructedTests
{
    private static readonly StatutoryDutiesAreNotObstructed Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_did()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.StatutoryDutyObstructed, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample hindered Dee Rector in a duty that the law gives them.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_a_clause_may_be_about_certain_posts()
    {
        var clerk = Rule with { Posts = ["town-clerk"] };
        Given.ARequest().On("2026-02-03", Did(ConductKind.StatutoryDutyObstructed, Ann)).Under(clerk).Findings.ShouldHaveSingleItem();
        Given.ARequest().On("2026-02-03", Did(ConductKind.StatutoryDutyObstructed, Ann, Director)).Under(clerk).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.StatutoryDutyObstructed, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
