using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>County Officers Do • 9 and Members Do • 9.</summary>
public sealed class SuspicionIsReportedTests
{
    private static readonly SuspicionIsReported Rule = new(ConcernSide.Officer);

    [Fact]
    public void Kept_when_it_is_reported() => Reported().Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_somebody_kept_it_back() =>
        KeptBack(Director).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Dee Rector had a suspicion since 5 January 2026 and did not report it.");

    [Fact]
    public void Edge_members_have_a_clause_of_their_own()
    {
        KeptBack(Cat).Under(Rule).Findings.ShouldBeEmpty();
        KeptBack(Cat).Under(new SuspicionIsReported(ConcernSide.Member)).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => KeptBack(Director).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Reported() => Given.AConcern().On("2026-02-02", Raised(Junior, Director, ConcernKind.UnlawfulConduct));

    private static Given<Concern> KeptBack(ConcernParty by) => Reported().On("2026-02-10", new SuspicionKeptBack(by, new(2026, 1, 5), "Two invoices for one job"));
}
