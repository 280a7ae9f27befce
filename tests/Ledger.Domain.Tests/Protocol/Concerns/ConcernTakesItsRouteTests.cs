using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Faversham 15.2 to 15.5, Uttlesford 10.4 and 10.5, Hailsham 5, Stotfold's two procedures, the county's two routes.</summary>
public sealed class ConcernTakesItsRouteTests
{
    private static readonly ConcernTakesItsRoute Rule = new(["about-an-officer", "about-the-clerk", "about-a-member"]);

    [Fact]
    public void Kept_when_it_goes_step_by_step()
    {
        var judged = AboutTheJunior()
            .On("2026-02-03", Tried(false, JuniorHears))
            .On("2026-02-10", Escalated(DirectorHears)).Under(Rule, pack: Given.WithRoutes);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldAllBe(duty => duty.State == DutyState.Met);
    }

    [Fact]
    public void The_first_step_is_owed_until_it_is_taken()
    {
        var duty = AboutTheJunior().Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Open);
        duty.OwedTo.Id.ShouldBe("ann-sample");
        duty.What.ShouldBe("Take the concern about Jo Newcomer to the officer concerned (Jo Newcomer)");
    }

    [Fact]
    public void The_next_step_is_owed_once_one_did_not_resolve_it()
    {
        var duty = AboutTheJunior().On("2026-02-03", Tried(false, JuniorHears)).Under(Rule, pack: Given.WithRoutes).Duties[1];
        duty.State.ShouldBe(DutyState.Open);
        duty.What.ShouldBe("Take the concern about Jo Newcomer on to the Director (Dee Rector)");
    }

    [Fact]
    public void Nothing_further_is_owed_once_it_is_resolved_or_closed()
    {
        AboutTheJunior().On("2026-02-03", Tried(true, JuniorHears)).Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
        AboutTheJunior().On("2026-02-03", Tried(false, JuniorHears)).On("2026-02-04", new ConcernClosed("Withdrawn"))
            .Under(Rule, pack: Given.WithRoutes).Duties[1].State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Broken_when_it_goes_to_somebody_whom_no_step_names()
    {
        var found = AboutTheJunior().On("2026-02-03", Routed(Planning)).Under(Rule, pack: Given.WithRoutes).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("jo-newcomer");
        found.Says.ShouldBe("The concern about Jo Newcomer went to Planning Committee, and the clause names the officer concerned (Jo Newcomer).");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2, 1]);
    }

    [Fact]
    public void Broken_when_somebody_hears_it_or_decides_it_whom_no_step_names()
    {
        var found = AboutTheJunior().On("2026-02-03", Tried(false, JuniorHears)).On("2026-02-10", Escalated(DirectorHears))
            .On("2026-02-17", Found(Outcome.Upheld) with { By = [Planning] }).Under(Rule, pack: Given.WithRoutes).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Planning Committee reached a finding on the concern about Jo Newcomer, and the clause names the Director (Dee Rector).");
        AboutTheJunior().On("2026-02-10", new HearingHeld("H-1", [Planning])).Under(Rule, pack: Given.WithRoutes).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Kept_when_those_whom_a_step_names_hear_and_decide_it()
    {
        AboutTheJunior().On("2026-02-03", Tried(false, JuniorHears)).On("2026-02-10", Escalated(DirectorHears))
            .On("2026-02-16", new HearingHeld("H-1", [DirectorHears])).On("2026-02-17", Found(Outcome.Upheld) with { By = [DirectorHears] })
            .Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Broken_when_a_step_is_left_out_without_a_reason()
    {
        AboutTheJunior().On("2026-02-03", Routed(ClerkHears)).Under(Rule, pack: Given.WithRoutes).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("The concern about Jo Newcomer went to Robin Example, and nobody said why the officer concerned (Jo Newcomer) did not suit.");
        AboutTheJunior().On("2026-02-03", new ConcernRouted([ClerkHears], "It is too serious.")).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_a_talk_with_somebody_else_is_no_step_and_no_breach() =>
        AboutTheJunior().On("2026-02-03", Tried(false, BobHears)).Under(Rule, pack: Given.WithRoutes).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_any_of_several_ways_that_the_text_gives_keeps_it()
    {
        Pack Both(Pack pack) => pack.WithRoutes() with { Chains = [.. Ways.Chains, Ways.Chains[0] with { Id = "another", Steps = [new(["chair"], false, "hear", false)] }] };
        var judged = AboutTheJunior().On("2026-02-03", Routed(BobHears)).Under(Rule, pack: Both);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Edge_a_step_that_may_be_left_out_is_never_owed() =>
        Given.AConcern().On("2026-02-02", Raised(Junior, Ann)).On("2026-02-03", Routed(DirectorHears)).On("2026-02-04", Tried(false, DirectorHears))
            .Under(Rule, pack: Given.WithRoutes).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void A_way_that_the_text_only_allows_is_noted_and_owed_to_nobody()
    {
        var judged = AboutTheJunior().On("2026-02-03", Routed(ClerkHears)).Under(Rule, force: Force.May, pack: Given.WithRoutes);
        judged.Duties.ShouldBeEmpty();
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldBe("The concern went to Robin Example, as the clause allows.");
    }

    [Fact]
    public void Says_nothing_where_the_text_gives_no_way()
    {
        var judged = Given.AConcern().On("2026-02-02", Raised(Junior, Clerk)).On("2026-02-03", Routed(BobHears)).Under(Rule, pack: Given.WithRoutes);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => AboutTheJunior().On("2026-02-03", Routed(Planning)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> AboutTheJunior() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior));
}
