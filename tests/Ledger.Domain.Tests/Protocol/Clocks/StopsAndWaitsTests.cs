using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Clocks;
using NodaTime;

namespace Ledger.Domain.Tests.Protocol.Clocks;

/// <summary>A clock stands still while clarification is awaited, and is put off by the member's recorded agreement.</summary>
public sealed class StopsAndWaitsTests
{
    private static readonly WorkingDays England = WorkingDays.Of(Nation.EnglandAndWales);
    private static readonly Clock TenDays = new(Count: 10, AtMost: 20);

    [Fact]
    public void The_days_of_a_stop_are_not_counted_and_the_explanation_says_so()
    {
        var due = Due(TenDays, new(Stops: [Stop("2026-02-05", "2026-02-10")]));
        due.On.ShouldBe(new LocalDate(2026, 2, 20)); // three working days later than the 17th
        due.Explained.ShouldBe("from Tuesday 3 February 2026; 10 working days; it stood still from 5 February 2026 to 10 February 2026: clarification was awaited; so Friday 20 February 2026");
    }

    [Fact]
    public void While_it_stands_still_there_is_no_date()
    {
        var due = Due(TenDays, new(Stops: [Stop("2026-02-05", null)]));
        due.On.ShouldBeNull();
        due.Explained.ShouldEndWith("it stands still since 5 February 2026: clarification was awaited, so there is no date yet");
        due.StateOf(null, Instant.FromUtc(2028, 1, 1, 0, 0)).ShouldBe(DutyState.Open);
    }

    [Fact]
    public void A_stop_after_the_time_is_up_changes_nothing() => Due(TenDays, new(Stops: [Stop("2026-02-18", null)])).On.ShouldBe(new LocalDate(2026, 2, 17));

    [Fact]
    public void Stopped_and_gone_on_within_a_day_nothing_is_lost() => Due(TenDays, new(Stops: [Stop("2026-02-05", "2026-02-05")])).On.ShouldBe(new LocalDate(2026, 2, 17));

    [Theory]
    [InlineData("2026-02-10", 17)] // an agreement does not shorten the time
    [InlineData("2026-02-24", 24)]
    [InlineData("2026-03-31", 3)] // twenty working days at most: Tuesday 3 March
    public void A_wait_is_agreed_until_a_day_and_no_further_than_the_clause_allows(string until, int day)
    {
        var due = Due(TenDays, Agreed(OccurredAt.Parse(until).Date));
        due.On!.Value.Day.ShouldBe(day);
    }

    [Fact]
    public void What_was_agreed_beyond_the_clause_is_told() => Due(TenDays, Agreed(new(2026, 3, 31))).Explained
        .ShouldEndWith("a wait until Tuesday 31 March 2026 was agreed, but the clause allows none beyond Tuesday 3 March 2026");

    [Fact]
    public void Without_a_maximum_what_was_agreed_holds() => Due(TenDays with { AtMost = null }, Agreed(new(2026, 12, 31))).On.ShouldBe(new LocalDate(2026, 12, 31));

    [Theory]
    [InlineData("2026-02-03T12:00:00Z", "2026-02-03T15:00:00Z", "2026-02-04T12:00:00Z")]
    [InlineData("2026-02-01", "2026-02-02", "2026-02-04T09:00:00Z")] // over before it began
    [InlineData("2026-02-03", "2026-02-04", "2026-02-06T00:00:00Z")] // hours not known: the whole of both days
    public void Hours_stand_still_by_the_hour(string from, string until, string due) =>
        new Clock(Count: 24, Unit: ClockUnit.Hours).DueFrom(OccurredAt.Parse("2026-02-03T09:00:00Z"), England, new(Stops: [Stop(from, until)])).At.ShouldBe(OccurredAt.Parse(due).At);

    [Fact]
    public void A_wait_agreed_on_a_clock_of_hours_is_to_the_end_of_its_day() =>
        new Clock(Count: 24, Unit: ClockUnit.Hours).DueFrom(OccurredAt.Parse("2026-02-03T09:00:00Z"), England, Agreed(new(2026, 2, 10)))
            .ShouldBe(new(new LocalDate(2026, 2, 10), Instant.FromUtc(2026, 2, 11, 0, 0),
                "from Tuesday 3 February 2026 at 09:00; 24 hours; so Wednesday 4 February 2026 at 09:00; the wait was agreed until Tuesday 10 February 2026"));

    [Fact]
    public void A_clock_that_stopped_on_its_last_day_had_not_run_out()
    {
        Due(TenDays, new(Stops: [Stop("2026-02-17", null)])).On.ShouldBeNull();
        Due(TenDays, new(Stops: [Stop("2026-02-17", "2026-02-19")])).On.ShouldBe(new LocalDate(2026, 2, 20));
        Due(TenDays, new(Stops: [Stop("2026-02-17", "2026-02-17")])).On.ShouldBe(new LocalDate(2026, 2, 17));
    }

    [Fact]
    public void A_wait_agreed_when_the_time_was_past_puts_nothing_off()
    {
        var due = Due(TenDays, Agreed(new(2026, 2, 24), on: new(2026, 2, 18)));
        due.On.ShouldBe(new LocalDate(2026, 2, 17));
        due.Explained.ShouldEndWith("so Tuesday 17 February 2026; a wait until Tuesday 24 February 2026 was agreed on Wednesday 18 February 2026, when the time was past already");
        Due(TenDays, Agreed(new(2026, 2, 24), on: new(2026, 2, 17))).On.ShouldBe(new LocalDate(2026, 2, 24));
    }

    [Fact]
    public void A_second_wait_may_be_agreed_within_the_first() =>
        Due(TenDays, new(Waits: [new(new(2026, 2, 24), new(2026, 2, 27)), new(new(2026, 2, 17), new(2026, 2, 24))])).On.ShouldBe(new LocalDate(2026, 2, 27));

    private static Terms Agreed(LocalDate until, LocalDate? on = null) => new(Waits: [new(on ?? new(2026, 2, 4), until)]);

    private static Due Due(Clock clock, Terms terms) => clock.DueFrom(OccurredAt.Parse("2026-02-03"), England, terms);

    private static Stop Stop(string from, string? until) => new(OccurredAt.Parse(from), until is null ? null : OccurredAt.Parse(until), "clarification was awaited");
}
