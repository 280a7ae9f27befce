using Ledger.Domain.Concerns;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>The way that a protocol gives a concern, told before anybody acts.</summary>
public sealed class RouteTests
{
    private static readonly Pack Pack = Given.APack("test", "1").WithRoutes();

    [Fact]
    public void Who_complains_about_whom_decides_the_way()
    {
        Of(Ways.Ann, Ways.Junior).ShouldBe(["about-an-officer"]);
        Of(Ways.Ann, Ways.Clerk).ShouldBe(["about-the-clerk"]);
        Of(Ways.Junior, Ways.Ann).ShouldBe(["about-a-member"]);
    }

    [Fact]
    public void No_way_is_given_where_the_text_gives_none_and_none_is_invented()
    {
        var route = Route.For(Pack, Ways.Junior, Ways.Clerk, ConcernKind.Conduct);
        route.Chains.ShouldBeEmpty();
        route.Says(Pack, Today()).ShouldBe("No route is given.");
    }

    [Fact]
    public void The_kind_of_concern_and_how_serious_it_is_may_decide_it()
    {
        var pack = Pack with { Chains = [Pack.Chains[0] with { For = new(Kinds: [ConcernKind.CodeOfConduct], Seriousness: [Seriousness.Serious]) }] };
        Route.For(pack, Ways.Ann, Ways.Cat, ConcernKind.CodeOfConduct, Seriousness.Serious).Chains.ShouldHaveSingleItem();
        Route.For(pack, Ways.Ann, Ways.Cat, ConcernKind.CodeOfConduct).Chains.ShouldBeEmpty();
        Route.For(pack, Ways.Ann, Ways.Cat, ConcernKind.Conduct, Seriousness.Serious).Chains.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_may_be_for_minor_concerns_only()
    {
        var chain = Pack.Chains[0] with { Steps = [Pack.Chains[0].Steps[0], Pack.Chains[0].Steps[1] with { When = [Seriousness.Minor] }] };
        new Route([chain], Seriousness.Minor).StepsOf(chain).Count.ShouldBe(2);
        new Route([chain], Seriousness.Serious).StepsOf(chain).Count.ShouldBe(1);
    }

    [Fact]
    public void It_is_said_with_who_fills_each_step() =>
        Route.For(Pack, Ways.Ann, Ways.Clerk, ConcernKind.Conduct).Says(Pack, Today())
            .ShouldBe("the Chair (Cllr Bob Sample), then the Monitoring Officer of the district (outside the council).");

    [Fact]
    public void It_says_where_nobody_fills_a_step() =>
        Route.For(Pack, Ways.Ann, Ways.Clerk, ConcernKind.Conduct).Says(Pack, new Holders(Pack, new Council(Given.Roster()).On(new(2026, 1, 1))))
            .ShouldStartWith("the Chair (nobody is put down for it)");

    [Fact]
    public void A_stand_in_fills_a_role_while_its_post_is_empty()
    {
        var holders = Today();
        holders.Of("deputy-clerk").ShouldHaveSingleItem().Id.ShouldBe("dee-rector");
        holders.IsStoodInFor("deputy-clerk").ShouldBeTrue();
        holders.Fills(Ways.DirectorHears, "deputy-clerk").ShouldBeTrue();
        holders.IsStoodInFor("director").ShouldBeFalse();
        var appointed = Given.AConcern().CouncilOn("2025-01-01", new OfficerAppointed(new OfficerThen("dep-uty", "Dep Uty", "deputy-clerk", "Deputy Clerk"), null)).Council;
        new Holders(Pack, appointed.On(new(2026, 1, 1))).Of("deputy-clerk").ShouldHaveSingleItem().Id.ShouldBe("dep-uty");
    }

    [Fact]
    public void A_member_who_acts_in_a_post_fills_it_and_is_its_stand_in()
    {
        var pack = Pack with { Posts = [new("acting-councillor", "Acting councillor", ["acting-member"], null, null), .. Pack.Posts] };
        var council = Given.AConcern().CouncilOn("2025-12-01", new OfficerLeft(Exampleton.Clerk, null))
            .CouncilOn("2025-12-02", new OfficerAppointed(new("bob-sample", "Cllr Bob Sample", "town-clerk", "Acting Town Clerk"), Exampleton.Bob)).Council;
        var holders = new Holders(pack, council.On(new(2026, 1, 1)));
        holders.Of("town-clerk").ShouldHaveSingleItem().Id.ShouldBe("bob-sample");
        holders.Of("acting-councillor").ShouldHaveSingleItem().Id.ShouldBe("bob-sample");
    }

    [Fact]
    public void Those_who_stand_in_for_each_other_in_a_circle_are_nobody()
    {
        var pack = Pack with { Posts = [new("one", "One", [], null, "other"), new("other", "Other", [], null, "one")] };
        new Holders(pack, new Council(Given.Roster()).On(new(2026, 1, 1))).Of("one").ShouldBeEmpty();
    }

    [Fact]
    public void The_leader_of_the_group_is_that_of_the_member_complained_about() =>
        new Holders(Pack, Given.AConcern().Council.On(new(2026, 1, 1)), Ways.Junior, Ways.Ann).Of("group-leader").ShouldHaveSingleItem().Id.ShouldBe("ann-sample");

    private static IEnumerable<string> Of(ConcernParty by, ConcernParty about) => Route.For(Pack, by, about, ConcernKind.Conduct).Chains.Select(chain => chain.Id);

    private static Holders Today() => new(Pack, Given.AConcern().Council.On(new(2026, 1, 1)), Ways.Ann, Ways.Junior);
}
