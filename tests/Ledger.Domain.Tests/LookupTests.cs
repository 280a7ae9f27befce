using System.Collections.Immutable;
using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests;

/// <summary>Ids become people as they were on the day, and every reason why they cannot is said at once.</summary>
public sealed class LookupTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 7, 1, 9, 0); // ten o'clock in London

    [Fact]
    public void What_is_found_is_as_it_was_on_the_day()
    {
        var council = Given.AMatter().CouncilOn("2026-03-01", new GroupRenamed(LabourGroup, "Labour and Co-operative")).Council;
        new Lookup(council, At("2026-02-28")).Group("labour").Name.ShouldBe("Labour");
        new Lookup(council, At("2026-03-01")).Group("labour").Name.ShouldBe("Labour and Co-operative");
    }

    [Fact]
    public void All_refusals_are_said_at_once_and_each_once()
    {
        var find = new Lookup(Given.AMatter().Council, At("2026-02-03"));
        find.Group("liberal");
        find.Members(["ann-sample", "nobody"]);
        find.Member("nobody");
        find.Officer("treasurer");
        find.Body("museum");
        find.Ward("west");
        find.Require(false, "There is no matter M-9.", "Open it first.");
        Refusals(find).Select(refusal => refusal.Says).ShouldBe(
        [
            "There is no group “liberal” on 3 February 2026.", "There is no member “nobody” on 3 February 2026.",
            "There is no officer in post “treasurer” on 3 February 2026.", "There is no body “museum” on 3 February 2026.",
            "There is no ward “west” on 3 February 2026.", "There is no matter M-9.",
        ]);
    }

    [Fact]
    public void A_refusal_says_what_would_have_been_found()
    {
        var find = new Lookup(Given.AMatter().Council, At("2026-02-03"));
        find.Side("liberal");
        Refusals(find).ShouldHaveSingleItem().Mend.ShouldBe("Use an id of the roster, such as conservative, green, labour.");
    }

    [Fact]
    public void An_id_that_was_not_there_on_that_day_is_refused()
    {
        var council = Given.AMatter().CouncilOn("2026-02-10", new MemberCeased(Bob, "Resigned.")).Council;
        var before = new Lookup(council, At("2026-02-09"));
        before.Member(Bob.Id);
        before.Record(Something).ShouldBeOfType<Decision.Record>();
        var after = new Lookup(council, At("2026-02-10"));
        after.Member(Bob.Id);
        Refusals(after).ShouldHaveSingleItem().Says.ShouldBe("There is no member “bob-sample” on 10 February 2026.");
    }

    [Fact]
    public void Before_the_roster_begins_the_roster_is_asked_for()
    {
        var find = new Lookup(Given.AMatter().Council, At("2020-01-01"));
        find.Group("labour");
        Refusals(find).ShouldHaveSingleItem().Mend.ShouldBe("Import the roster first.");
    }

    [Theory]
    [InlineData("2026-07-02", "2 July 2026 is still to come.")]
    [InlineData("2026-07-01T09:00:01Z", "1 July 2026 at 10:00 is still to come.")]
    public void A_time_to_come_is_refused(string when, string says) =>
        Refusals(new Lookup(Given.AMatter().Council, At(when))).ShouldHaveSingleItem().Says.ShouldBe(says);

    [Theory]
    [InlineData("2026-07-01")]
    [InlineData("2026-07-01T09:00:00Z")]
    public void Today_and_this_moment_are_not_to_come(string when) =>
        new Lookup(Given.AMatter().Council, At(when)).Record(Something).ShouldBeOfType<Decision.Record>();

    [Fact]
    public void A_date_to_come_is_said_together_with_what_is_not_there()
    {
        var find = new Lookup(Given.AMatter().Council, At("2026-07-02"));
        find.Group("liberal");
        Refusals(find).Length.ShouldBe(2);
    }

    [Fact]
    public void What_is_not_named_is_not_looked_up()
    {
        var find = new Lookup(Given.AMatter().Council, At("2026-02-03"));
        find.MemberIfNamed(null).ShouldBeNull();
        find.OfficerIfNamed(null).ShouldBeNull();
        find.Sides(null).ShouldBeEmpty();
        find.Officers(null).ShouldBeEmpty();
        find.Record(Something).ShouldBeOfType<Decision.Record>();
    }

    [Fact]
    public void What_is_recorded_says_when_it_happened_and_who_says_so()
    {
        var fact = new Lookup(Given.AMatter().Council, At("2026-02-03")).Record(Something).ShouldBeOfType<Decision.Record>().Facts.ShouldHaveSingleItem();
        fact.Occurred.ShouldBe(OccurredAt.Parse("2026-02-03"));
        fact.SaidBy.Name.ShouldBe("Robin Example");
    }

    [Fact]
    public void A_fact_is_made_only_where_everything_in_it_was_found()
    {
        var find = new Lookup(Given.AMatter().Council, At("2026-02-03"));
        var nobody = find.Member("nobody");
        Should.NotThrow(() => find.Record(() => new MatterOpened("M-1", nobody.Name))).ShouldBeOfType<Decision.Refuse>();
    }

    private static MatterOpened Something() => new("M-1", "The market square");

    private static Act At(string when) => new(new(Clerk.Id, Clerk.Name, Clerk.Title), OccurredAt.Parse(when), Now);

    private static ImmutableArray<Refusal> Refusals(Lookup find) => find.Record(Something).ShouldBeOfType<Decision.Refuse>().Refusals;
}
