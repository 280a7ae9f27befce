using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 8.2.</summary>
public sealed class ReportsAreAmendedOnlyIfTheAuthorAgreesTests
{
    private static readonly ReportsAreAmendedOnlyIfTheAuthorAgrees Rule = new("report");

    [Fact]
    public void Kept_when_the_author_agreed() =>
        Given.ARequest().On("2026-02-03", Amended(Ann) with { AuthorAgreed = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_the_author_had_not()
    {
        var found = Given.ARequest().On("2026-02-03", Amended(Ann)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("A report of Dee Rector was amended at Cllr Ann Sample's wish, and its author had not agreed.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Kept_when_those_of_the_chain_had_decided_so() =>
        Judged(Decided(Clerk), "2026-02-02").Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_decision_by_others_or_against_it_or_afterwards_does_not_count()
    {
        Judged(Decided(Junior), "2026-02-02").Findings.ShouldHaveSingleItem();
        Judged(Decided(Clerk, DisputeOutcome.Refused), "2026-02-02").Findings.ShouldHaveSingleItem();
        Judged(Decided(Clerk), "2026-02-04").Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Amended(Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Judgement Judged(RequestDetermined decided, string on) =>
        Given.ARequest().On("2026-02-01", Asked(Ann, RequestKind.ReportAmendment)).On(on, decided).On("2026-02-03", Amended(Ann))
            .Under(Rule, pack: pack => pack with { Chains = [new("report", [new(["town-clerk"], false, "decide", false)])] });
}
