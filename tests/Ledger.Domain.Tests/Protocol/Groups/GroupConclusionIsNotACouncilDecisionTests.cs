using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.4, Uttlesford 9.9.</summary>
public sealed class GroupConclusionIsNotACouncilDecisionTests
{
    private static readonly GroupConclusionIsNotACouncilDecision Rule = new();

    [Fact]
    public void Kept_when_the_council_decides() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk))
            .On("2026-02-20", new MatterConsidered("planning", "Planning Committee", [], true, "Agreed."))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_somebody_acts_on_a_groups_conclusion()
    {
        var found = Given.AMatter().On("2026-02-05", ActedOn()).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("dee-rector");
        found.Says.ShouldBe("Dee Rector acted on a conclusion of Labour as if it were a decision of the council.");
    }

    [Fact]
    public void Edge_each_act_is_a_breach_of_its_own() =>
        Given.AMatter().On("2026-02-05", ActedOn()).On("2026-02-09", ActedOn()).Under(Rule).Findings.Length.ShouldBe(2);

    [Fact]
    public void Edge_an_act_that_was_recorded_in_error_is_none() =>
        Given.AMatter().On("2026-02-05", ActedOn()).On("2026-02-09", new MatterCorrected(2, ActedOn(), null, "The committee had decided."))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Given.AMatter().On("2026-02-05", ActedOn()).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static GroupConclusionActedOn ActedOn() => new(Labour, Director.Id, Director.Name, "The stalls were moved.");
}
