using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Delegation;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Delegation;

/// <summary>Uttlesford 8.1.</summary>
public sealed class TheAuthorAnswersForTheReportTests
{
    private static readonly TheAuthorAnswersForTheReport Rule = new();

    [Fact]
    public void Broken_when_it_is_submitted_in_a_members_name() =>
        Given.AMatter().On("2026-02-03", Report() with { InNameOf = new(Ann.Id, Ann.Name), IsOfficer = false }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("The report RP-1 to Planning Committee was submitted in the name of Cllr Ann Sample, who is not an officer.");

    [Fact]
    public void Broken_when_somebody_else_answers_for_it() =>
        Given.AMatter().On("2026-02-03", Report()).On("2026-02-04", new ReportAnsweredFor("RP-1", new(Ann.Id, Ann.Name), null)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample answered for the report RP-1, which was submitted in the name of Robin Example.");

    [Fact]
    public void Kept_when_the_author_answers_for_it() =>
        Given.AMatter().On("2026-02-03", Report()).On("2026-02-04", new ReportAnsweredFor("RP-1", new(Clerk.Id, Clerk.Name), null)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_answering_for_another_report_is_no_breach_of_this_one() =>
        Given.AMatter().On("2026-02-03", Report()).On("2026-02-04", new ReportAnsweredFor("RP-2", new(Ann.Id, Ann.Name), null)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.AMatter().On("2026-02-03", Report() with { IsOfficer = false }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static ReportSubmitted Report() => new("RP-1", new(Clerk.Id, Clerk.Name), true, "planning", "Planning Committee", new(Clerk.Id, Clerk.Name), [], null);
}
