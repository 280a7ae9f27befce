using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford appendix B 5 and 10.</summary>
public sealed class ExecutiveMembersHandOverDecisionsTests
{
    private static readonly ExecutiveMembersHandOverDecisions Rule = new();

    [Fact]
    public void Kept_when_notified_and_handed_over() =>
        Own(true, false).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_not_notified() =>
        Own(false, false).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample did not notify their interest in The lease, which was theirs to decide.");

    [Fact]
    public void Broken_when_they_went_on() =>
        Own(true, true).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample went on with The lease, in which they had an interest.");

    [Fact]
    public void Edge_kinds_says_what_is_meant() =>
        Own(false, true).Under(Rule with { Kinds = [InterestKind.OtherRegistrable] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Own(false, true).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Own(bool notified, bool tookSteps) =>
        Given.ADeclaration().On("2026-02-03", new InterestInOwnDecision(Ann, "The lease", InterestKind.DisclosablePecuniary, notified, tookSteps, Bob));
}
