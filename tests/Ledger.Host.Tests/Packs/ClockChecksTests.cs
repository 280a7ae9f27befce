using Ledger.Domain.Protocol;
using Ledger.Host.Packs;
using NodaTime;

namespace Ledger.Host.Tests.Packs;

/// <summary>Clocks and reminders that could not tell a date, or come to nobody, are told apart from those that can.</summary>
public sealed class ClockChecksTests
{
    private const string Clock = "clock: { stated: ten days, count: 10, unit: working-days }";

    [Theory]
    [InlineData("count: 10, unit: hours, cutOff: noon", "the clock of clause 1.3 counts hours and has a cut-off, but hours go on day and night; take “cutOff” out, or count days")]
    [InlineData("stated: promptly, cutOff: noon", "the clock of clause 1.3 has a cut-off and counts nothing; give its count, or take “cutOff” out")]
    [InlineData("count: 10, unit: hours, from: meeting", "the clock of clause 1.3 counts hours back from a meeting, of which only the day is known; count days back")]
    [InlineData("stated: in advance, from: meeting", "the clock of clause 1.3 counts back from a meeting and says not how far; give its count and unit, or take “from” out")]
    [InlineData("count: 3, unit: clear-days, from: meeting, atMost: 5", "the clock of clause 1.3 lets a wait be agreed, but the meeting will not wait; take “atMost” out")]
    [InlineData("count: 10, unit: working-days, atMost: 5", "the clock of clause 1.3 lets nobody agree beyond 5, a date before its limit of 10; write a number that is greater")]
    [InlineData("stated: promptly, atMost: 5", "the clock of clause 1.3 lets a wait be agreed and states no limit to put off; give its count, or take “atMost” out")]
    [InlineData("count: 10, unit: calendar-days, saturdaysCount: true", "the clock of clause 1.3 counts every day, Saturdays with them; take “saturdaysCount” out, or count working or clear days")]
    [InlineData("count: 4000, unit: working-days", "the clock of clause 1.3 counts 4000; write a number of at most 3660")]
    [InlineData("count: 10, unit: working-days, kinds: [{ kind: petition }]", "the clock of clause 1.3 does not say of petition either its time or where it goes; give “clock” or “goesTo”, one of the two")]
    [InlineData("count: 10, unit: working-days, kinds: [{ kind: petition, goesTo: the scheme }, { kind: petition, goesTo: the clerk }]",
        "the clock of clause 1.3 speaks of petition a second time; keep one of them")]
    [InlineData("count: 10, unit: working-days, kinds: [{ kind: urgent, clock: { count: 0, unit: hours } }]",
        "the clock of clause 1.3, for urgent, counts 0; write a number from 1 up, or leave it out where the text states none")]
    [InlineData("count: 10, unit: working-days, kinds: [{ kind: urgent, clock: { count: 2, unit: working-days, kinds: [{ kind: a, goesTo: b }] } }]",
        "the clock of clause 1.3, for urgent, has kinds of its own; say them once, in the clause's own clock")]
    [InlineData("count: 10, unit: working-days, cutOff: late", "“cutOff” is “late”, which is not a time of day; write it as 17:00, or noon")]
    public void What_means_nothing_is_told(string clock, string problem) => SampleText.Changed(Clock, $"clock: {{ {clock} }}").ShouldContain($"sample.yaml, line 39: {problem}.");

    [Theory]
    [InlineData("stated: promptly")]
    [InlineData("count: 3, unit: clear-days, from: meeting, cutOff: \"17:00\", saturdaysCount: true")]
    [InlineData("count: 10, unit: working-days, atMost: 20, cutOff: noon, kinds: [{ kind: urgent, clock: { count: 24, unit: hours } }, { kind: petition, goesTo: the scheme }]")]
    public void What_means_something_is_in_order(string clock) => SampleText.Changed(Clock, $"clock: {{ {clock} }}").ShouldBeEmpty();

    [Fact]
    public void A_clock_is_read_whole()
    {
        var file = PackFile.Of("sample.yaml", SampleText.Sound.Replace(
            Clock, "clock: { count: 10, unit: working-days, atMost: 20, cutOff: noon, kinds: [{ kind: urgent, clock: { count: 2, unit: clear-days } }] }", StringComparison.Ordinal));
        var clock = file.Pack!.Clauses[2].Clock!;
        (clock.Count, clock.AtMost, clock.CutOff, clock.From).ShouldBe((10, 20, LocalTime.Noon, ClockStart.Trigger));
        clock.Kinds.ShouldHaveSingleItem().ShouldBe(new ClockForKind("urgent", new Clock(Count: 2, Unit: ClockUnit.ClearDays)));
    }

    [Theory]
    [InlineData("{ before: [2, 0], after: [1, 7], to: [owed-to, owed-by, town-clerk] }", null)]
    [InlineData("{ before: [], after: [], to: [town-clerk] }", "the reminders come on no day; give days under “before” or “after”, or take “reminders” out")]
    [InlineData("{ before: [2], after: [], to: [] }", "the reminders go to nobody; list roles of the pack's posts, owed-by or owed-to")]
    [InlineData("{ before: [-1], after: [], to: [town-clerk] }", "a reminder comes -1 days before; write 0 for the day itself, or how many days before it")]
    [InlineData("{ before: [], after: [0], to: [town-clerk] }", "a reminder comes 0 days after; write a number from 1 up")]
    [InlineData("{ before: [2], after: [], to: [town-clark] }", "the reminders go to “town-clark”, an unmapped role; write “town-clerk” if that is meant")]
    public void Reminders_come_on_some_day_to_somebody(string reminders, string? problem) =>
        SampleText.Changed("notes: []", $"notes: []\nreminders: {reminders}").ShouldBe(problem is null ? [] : [$"sample.yaml, line 41: {problem}."]);
}
