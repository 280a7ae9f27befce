using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Delegation;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Delegation;

/// <summary>Uttlesford 8.1.</summary>
public sealed class MembersProposalsInReportsAreLabelledTests
{
    private static readonly MembersProposalsInReportsAreLabelled Rule = new();

    [Fact]
    public void Broken_when_a_members_proposal_is_not_labelled() =>
        Given.AMatter().On("2026-02-03", Report() with { Proposals = [new(Ann, false), new(Cat, true)] }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("The report RP-1 to Planning Committee holds proposals of Cllr Ann Sample that are not labelled as theirs.");

    [Fact]
    public void Kept_when_all_are_labelled() => Given.AMatter().On("2026-02-03", Report() with { Proposals = [new(Ann, true)] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_report_without_members_proposals_has_none_to_label() => Given.AMatter().On("2026-02-03", Report()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.AMatter().On("2026-02-03", Report() with { Proposals = [new(Ann, false)] }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static ReportSubmitted Report() => new("RP-1", new(Clerk.Id, Clerk.Name), true, "planning", "Planning Committee", new(Clerk.Id, Clerk.Name), [], null);
}
