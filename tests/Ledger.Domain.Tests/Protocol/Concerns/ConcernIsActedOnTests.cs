using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Faversham 15.5, Uttlesford 10.4 and 10.5, county EMPLOYMENT ¶4.</summary>
public sealed class ConcernIsActedOnTests
{
    private static readonly ConcernIsActedOn Rule = new(["about-an-officer"]);

    [Fact]
    public void Kept_when_whoever_it_came_to_looked_into_it() =>
        Came().On("2026-02-09", new InvestigationOpened(DirectorHears, [], null, null)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Owed_until_something_shows_it()
    {
        var duty = Came().Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Open);
        duty.What.ShouldBe("Look into the concern about Jo Newcomer that came to Dee Rector");
    }

    [Fact]
    public void Edge_evidence_alone_shows_no_consideration() =>
        Came().On("2026-02-09", new EvidenceAdded("Ann", "A letter", null)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_nothing_is_owed_before_it_came_to_anybody() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Came().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Concern> Came() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-03", Routed(DirectorHears));
}
