using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.Protocol.Clocks;

/// <summary>Every due date says how it comes about.</summary>
public sealed class ExplainedTests
{
    private static readonly WorkingDays England = WorkingDays.Of(Nation.EnglandAndWales);

    [Fact]
    public void Easter_as_a_clerk_would_tell_it() => Explained(new(Count: 1), "2026-04-02", new(Began: "received"))
        .ShouldBe("received Thursday 2 April 2026; 1 working day; Good Friday 3 April not counted; Easter Monday 6 April not counted; so Tuesday 7 April 2026");

    [Fact]
    public void Nobody_is_told_that_a_weekend_does_not_count() =>
        Explained(new(Count: 1), "2026-02-06").ShouldBe("from Friday 6 February 2026; 1 working day; so Monday 9 February 2026");

    [Fact]
    public void A_council_closed_of_itself_is_named() => Explained(new(Count: 2), "2026-12-23", calendar: Closed())
        .ShouldBe("from Wednesday 23 December 2026; 2 working days; Christmas closure 24 December not counted; Christmas Day 25 December not counted; "
            + "Boxing Day 28 December not counted; so Wednesday 30 December 2026");

    [Fact]
    public void Across_the_year_s_end_the_year_is_told() => Explained(new(Count: 1), "2027-12-31")
        .ShouldBe("from Friday 31 December 2027; 1 working day; New Year's Day 3 January not counted; so Tuesday 4 January 2028");

    [Fact]
    public void A_leap_day_is_a_day() =>
        Explained(new(Count: 1, Unit: ClockUnit.CalendarDays), "2028-02-28").ShouldBe("from Monday 28 February 2028; 1 calendar day; so Tuesday 29 February 2028");

    [Theory]
    [InlineData("2028-12-29", 1)]
    [InlineData("2018-12-31", 1)]
    [InlineData("2028-12-01", 60)]
    public void What_the_calendar_does_not_cover_it_does_not_count(string from, int count)
    {
        var due = new Clock(Count: count).DueFrom(OccurredAt.Parse(from), England);
        due.On.ShouldBeNull();
        due.Explained.ShouldEndWith("; the calendar does not cover this date");
    }

    [Fact]
    public void A_kind_that_the_clause_is_not_about_is_said_to_go_elsewhere()
    {
        var clock = new Clock(Count: 10, Kinds: [new("urgent", new(Count: 1)), new("freedom-of-information", GoesTo: "the Freedom of Information officer")]);
        Explained(clock, "2026-02-03", new(Kind: "urgent")).ShouldEndWith("so Wednesday 4 February 2026");
        Explained(clock, "2026-02-03", new(Kind: "ordinary")).ShouldEndWith("so Tuesday 17 February 2026");
        Explained(clock, "2026-02-03", new(Kind: "freedom-of-information"))
            .ShouldBe("no limit: freedom-of-information is outside this clause and goes to the Freedom of Information officer");
    }

    [Fact]
    public void A_wait_agreed_where_no_number_is_stated_is_still_told() =>
        Explained(new("promptly"), "2026-02-03", new(Waits: [new(new(2026, 2, 4), new(2026, 3, 2))])).ShouldBe("“promptly”: no number is stated; the wait was agreed until Monday 2 March 2026");

    private static string Explained(Clock clock, string trigger, Terms? terms = null, WorkingDays? calendar = null) =>
        clock.DueFrom(OccurredAt.Parse(trigger), calendar ?? England, terms).Explained;

    private static WorkingDays Closed() => England.Without([new ClosedDaysSet("Christmas closure", new(2026, 12, 24), new(2026, 12, 24))]);
}
