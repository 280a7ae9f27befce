using Ledger.Domain.Access;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.9, Uttlesford code 4 ¶3, county Officers Don't • 7.</summary>
public sealed class LawfulAccessIsNotObstructedTests
{
    private static readonly LawfulAccessIsNotObstructed Rule = new();

    [Fact]
    public void Broken_when_somebody_is_kept_from_what_the_law_entitles_them_to() =>
        Given.AnAccess().On("2026-02-05", new LawfulAccessObstructed("D-1", Party(Director), "Pat Resident", "The accounts")).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Dee Rector kept somebody from information to which the law entitles them.");

    [Theory]
    [InlineData("2026-02-20", DutyState.Open)]
    [InlineData("2026-02-21", DutyState.Overdue)]
    public void Owed_by_the_day_for_which_disclosure_was_ordered(string asOf, DutyState state)
    {
        var duty = Ordered().Under(Rule, asOf).Duties.ShouldHaveSingleItem();
        (duty.State, duty.Basis, duty.What).ShouldBe((state, Basis.Law, "Disclose the document to Cllr Dan Specimen"));
        duty.Due.Explained.ShouldBe("ordered by Mo Nitor for Friday 20 February 2026");
    }

    [Theory]
    [InlineData("2026-02-20", DutyState.Met)]
    [InlineData("2026-02-21", DutyState.MetLate)]
    public void Kept_when_it_is_disclosed_by_then(string inspected, DutyState state) =>
        Ordered().On(inspected, new DocumentInspected(Dan, false)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(state);

    [Fact]
    public void Edge_refusing_a_request_is_not_obstructing_it() => Asked(AsksFor(Dan)).On("2026-02-05", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void The_clause_says_whom_it_binds()
    {
        var kept = Given.AnAccess().On("2026-02-05", new LawfulAccessObstructed("D-1", Party(Director), "Pat Resident", "The accounts"));
        kept.Under(Rule with { By = WhoIsBound.Member }).Findings.ShouldBeEmpty();
        kept.Under(Rule with { By = WhoIsBound.Officer }).Findings.ShouldHaveSingleItem();
        Ordered().Under(Rule with { By = WhoIsBound.Member }).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Ordered().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<DocumentAccess> Ordered() => Asked(AsksFor(Dan)).On("2026-02-05", new DisclosureOrdered(MonitoringOfficer, new(2026, 2, 20), "EA/1"));
}
