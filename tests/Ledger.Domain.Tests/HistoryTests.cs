using Ledger.Domain.Matters;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests;

/// <summary>What stands once corrections are applied, what was known when, and in what order things happened.</summary>
public sealed class HistoryTests
{
    private static readonly Instant EndOfYear = Instant.FromUtc(2026, 12, 31, 0, 0);

    [Fact]
    public void A_correction_changes_what_stands_and_both_versions_stay()
    {
        var history = Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, Asked(Greens))));
        history.All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Greens);
        history.Entries[0].Fact.ShouldBeOfType<GroupSupportRequested>().For.ShouldBe(Labour);
        history.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public void A_withdrawal_takes_a_fact_away_and_the_entry_stays()
    {
        var history = Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, null)));
        history.All<GroupSupportRequested>().ShouldBeEmpty();
        history.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public void The_latest_correction_of_an_entry_counts() =>
        Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, Asked(Greens))), ("2026-02-11", Corrects(1, Asked(Conservatives))))
            .All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Conservatives);

    [Fact]
    public void A_withdrawn_entry_that_is_corrected_after_all_stands_again() =>
        Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, null)), ("2026-02-11", Corrects(1, Asked(Labour))))
            .All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Labour);

    [Fact]
    public void A_correction_that_is_itself_withdrawn_corrects_nothing() =>
        Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, Asked(Greens))), ("2026-02-11", Corrects(2, null)))
            .All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Labour);

    [Fact]
    public void A_correction_that_is_itself_corrected_says_what_it_was_corrected_to()
    {
        var history = Told(
            ("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, Asked(Greens))), ("2026-02-11", Corrects(2, Corrects(1, Asked(Conservatives)))));
        history.All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Conservatives);
    }

    [Fact]
    public void A_corrected_day_puts_the_fact_on_that_day()
    {
        var history = Told(
            ("2026-02-03", Asked(Labour, "R-1")), ("2026-02-04", Asked(Greens, "R-2")),
            ("2026-02-10", Corrects(1, Asked(Labour, "R-1") with { Occurred = OccurredAt.Parse("2026-02-05") })));
        Requests(history).ShouldBe(["R-2", "R-1"]);
    }

    [Fact]
    public void A_correction_of_an_entry_that_is_not_there_changes_nothing() =>
        Requests(Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(9, Asked(Greens))))).ShouldBe(["R-1"]);

    [Fact]
    public void What_was_known_before_the_correction_is_what_had_been_said()
    {
        var history = Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, Asked(Greens))));
        history.At(EndOfYear, Recorded("2026-02-03")).All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Labour);
        history.At(EndOfYear, Recorded("2026-02-10")).All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Greens);
    }

    [Fact]
    public void As_of_a_day_is_what_is_now_known_to_have_happened_by_then()
    {
        var moved = Asked(Labour, "R-1") with { Occurred = OccurredAt.Parse("2026-03-01") };
        var history = Told(("2026-02-03", Asked(Labour, "R-1")), ("2026-02-04", Asked(Greens, "R-2")), ("2026-02-10", Corrects(1, moved)));
        Requests(history.At(Recorded("2026-02-20"), EndOfYear)).ShouldBe(["R-2"]);
        Requests(history.At(Recorded("2026-03-01"), EndOfYear)).ShouldBe(["R-2", "R-1"]);
    }

    [Fact]
    public void As_of_a_day_between_two_corrections_the_later_word_still_counts()
    {
        var history = Told(("2026-02-03", Asked(Labour)), ("2026-02-10", Corrects(1, Asked(Greens))), ("2026-02-20", Corrects(1, Asked(Conservatives))));
        history.At(Recorded("2026-02-14"), EndOfYear).All<GroupSupportRequested>().ShouldHaveSingleItem().Fact.For.ShouldBe(Conservatives);
    }

    [Fact]
    public void A_back_dated_entry_takes_its_day_and_was_not_known_before_it_was_recorded()
    {
        var history = Told(("2026-02-10", Asked(Greens, "R-2"))).With(new Entry(
            Guid.Empty, 2, Instant.FromUtc(2026, 5, 1, 9, 0), Asked(Labour, "R-1") with { Occurred = OccurredAt.Parse("2026-02-03"), SaidBy = Teller }));
        Requests(history).ShouldBe(["R-1", "R-2"]);
        Requests(history.At(EndOfYear, Recorded("2026-02-10"))).ShouldBe(["R-2"]);
        Requests(history.At(Recorded("2026-02-03"), EndOfYear)).ShouldBe(["R-1"]);
    }

    [Fact]
    public void Within_a_day_the_times_decide_where_all_are_known() =>
        Requests(Told(("2026-02-03T15:00:00Z", Asked(Labour, "R-1")), ("2026-02-03T09:00:00Z", Asked(Greens, "R-2")))).ShouldBe(["R-2", "R-1"]);

    [Fact]
    public void Within_a_day_of_which_one_time_is_unknown_the_order_of_recording_decides() =>
        Requests(Told(
            ("2026-02-03T15:00:00Z", Asked(Labour, "R-1")), ("2026-02-03", Asked(Conservatives, "R-2")), ("2026-02-03T09:00:00Z", Asked(Greens, "R-3"))))
            .ShouldBe(["R-1", "R-2", "R-3"]);

    private static readonly Actor Teller = new("robin-example", "Robin Example", "Town Clerk");

    private static MatterCorrected Corrects(long entry, MatterFact? instead) => new(
        entry, Asked(Labour), instead is null ? null : instead with { Occurred = instead.Occurred ?? OccurredAt.Parse("2026-02-03"), SaidBy = Teller }, "Told wrongly.");

    private static IEnumerable<string> Requests(History history) => history.All<GroupSupportRequested>().Select(entry => entry.Fact.Request);

    private static Instant Recorded(string day) => OccurredAt.Parse(day).Date.AtMidnight().InUtc().ToInstant() + Duration.FromHours(22);

    private static History Told(params (string When, Fact Fact)[] facts) => facts.Aggregate(History.Empty, (history, told) => history.With(new(
        Guid.Empty, history.Entries.Count + 1, Recorded(told.When[..10]), told.Fact with { Occurred = OccurredAt.Parse(told.When), SaidBy = Teller })));
}
