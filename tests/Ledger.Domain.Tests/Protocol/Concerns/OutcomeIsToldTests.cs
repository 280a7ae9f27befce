using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Uttlesford 10.4 and 10.5.</summary>
public sealed class OutcomeIsToldTests
{
    private static readonly OutcomeIsTold Rule = new(["about-an-officer", "about-the-clerk"]);

    [Fact]
    public void Kept_when_the_one_who_complained_is_told() =>
        Decided().On("2026-02-20", new OutcomeTold(Ann)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Owed_once_there_is_a_finding()
    {
        var duty = Decided().Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem();
        duty.OwedTo.Id.ShouldBe("ann-sample");
        duty.What.ShouldBe("Tell Cllr Ann Sample what came of the concern about Jo Newcomer");
        duty.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Edge_telling_before_the_finding_tells_no_outcome() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-09", new OutcomeTold(Ann)).On("2026-02-10", Found(Outcome.Upheld))
            .Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_whoever_settled_it_by_talking_knows_the_outcome() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-09", Tried(true, JuniorHears))
            .Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Both_are_told_where_the_way_says_so() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Clerk)).On("2026-02-10", new ConcernClosed("Apology")).Under(Rule, pack: Given.WithRoutes)
            .Duties.Select(duty => duty.OwedTo.Id).ShouldBe(["ann-sample", "robin-example"]);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Decided().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Concern> Decided() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-10", Found(Outcome.Upheld));
}
