using CsCheck;
using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests;

/// <summary>What must hold of every history: any days, any times or none, recorded sooner or later, corrected and withdrawn at will.</summary>
public sealed class HistoryPropertyTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 27, 12, 0); // the clocks go forward within the generated days

    private static readonly Gen<History> AnyHistory =
        Gen.Select(
                Gen.Int[0, 6], Gen.Int[-1, 23], Gen.Int[0, 48], Gen.Int[-4, 4], Gen.Int[0, 2],
                (day, hour, later, mends, how) => (day, hour, later, mends, how))
            .List[0, 14].Select(steps => steps.Aggregate(History.Empty, (history, step) =>
            {
                var version = history.Entries.Count + 1;
                var recorded = (version == 1 ? Start : history.Entries[^1].RecordedAt) + Duration.FromHours(step.later);
                var at = Start + Duration.FromDays(step.day) + Duration.FromHours(step.hour);
                var occurred = step.hour < 0 ? new OccurredAt(new LocalDate(2026, 3, 27).PlusDays(step.day)) : OccurredAt.Exactly(at);
                MatterFact fact = Asked(Labour, $"R-{version}");
                if (step.mends > 0) fact = new MatterCorrected(step.mends, fact, Instead(step.how, version, occurred, history.Entries.ElementAtOrDefault(step.mends - 1)), "It was told wrongly.");
                return history.With(new(Guid.Empty, version, recorded, fact with { Occurred = occurred, SaidBy = new("x", "X", "Clerk") }));
            }));

    private static readonly Gen<Instant> AnyMoment = Gen.Int[-24, 24 * 14].Select(hour => Start + Duration.FromHours(hour));

    private static GroupSupportRequested? Instead(int how, int version, OccurredAt occurred, Entry? wrong) => how switch
    {
        0 => null,
        1 => Asked(Greens, $"R-{version}") with { Occurred = wrong?.Fact.Occurred ?? occurred },
        _ => Asked(Greens, $"R-{version}") with { Occurred = occurred },
    };

    [Fact]
    public void Knowing_more_never_loses_a_fact_that_nobody_corrected() => Always.Holds(
        Gen.Select(AnyHistory, AnyMoment, AnyMoment, AnyMoment), drawn =>
        {
            var (history, asOf, one, other) = drawn;
            var (sooner, later) = one <= other ? (one, other) : (other, one);
            var mended = history.Entries.Where(entry => entry.RecordedAt > sooner)
                .Select(entry => entry.Fact).OfType<IMend>().Select(mend => mend.Entry).ToHashSet();
            // A correction that falls away gives back the entry that it corrected.
            while (history.Entries.Any(entry => mended.Contains(entry.Version) && entry.Fact is IMend mend && mended.Add(mend.Entry)))
            {
            }

            var kept = history.At(asOf, sooner).Standing.Where(entry => !mended.Contains(entry.Version)).ToList();
            kept.ShouldBeSubsetOf(history.At(asOf, later).Standing);
        });

    [Fact]
    public void What_was_known_then_is_what_the_ledger_would_show_had_it_stopped_then() => Always.Holds(
        Gen.Select(AnyHistory, AnyMoment), drawn =>
        {
            var (history, knownAt) = drawn;
            var stopped = new History([.. history.Entries.TakeWhile(entry => entry.RecordedAt <= knownAt)]);
            history.At(Instant.MaxValue, knownAt).Standing.ShouldBe(stopped.Standing);
        });

    [Fact]
    public void As_of_a_moment_is_what_stands_and_had_happened_neither_more_nor_less() => Always.Holds(
        Gen.Select(AnyHistory, AnyMoment), drawn =>
        {
            var (history, asOf) = drawn;
            history.At(asOf, Instant.MaxValue).Standing.ShouldBe(history.Standing.Where(entry => entry.Fact.Occurred.HappenedBy(asOf)));
        });

    [Fact]
    public void The_order_is_total_and_by_day_then_by_time_where_all_are_known_then_by_recording() => Always.Holds(AnyHistory, history =>
    {
        history.Standing.Select(entry => entry.Version).ShouldBeUnique();
        foreach (var (one, next) in history.Standing.Zip(history.Standing.Skip(1)))
        {
            one.Fact.Occurred.Date.ShouldBeLessThanOrEqualTo(next.Fact.Occurred.Date);
            if (one.Fact.Occurred.Date != next.Fact.Occurred.Date) continue;
            var day = history.Standing.Where(entry => entry.Fact.Occurred.Date == one.Fact.Occurred.Date);
            if (day.All(entry => entry.Fact.Occurred.At is not null))
                (one.Fact.Occurred.At!.Value, one.Version).ShouldBeLessThan((next.Fact.Occurred.At!.Value, next.Version));
            else
                one.Version.ShouldBeLessThan(next.Version);
        }
    });

    [Fact]
    public void The_order_is_stable_what_happens_on_another_day_moves_nothing() => Always.Holds(AnyHistory, history =>
    {
        var more = new Entry(Guid.Empty, history.Entries.Count + 1, Instant.FromUtc(2027, 1, 1, 0, 0),
            Asked(Greens, "R-99") with { Occurred = OccurredAt.Parse("2026-01-01"), SaidBy = new("x", "X", "Clerk") });
        history.With(more).Standing.ShouldBe([more, .. history.Standing]);
    });

    [Fact]
    public void Folding_entries_one_at_a_time_equals_folding_them_all() => Always.Holds(AnyHistory, history =>
    {
        Matter? matter = null;
        var growing = History.Empty;
        foreach (var entry in history.Entries)
        {
            matter = Matter.Evolve(matter, entry);
            growing = growing.With(entry);
            growing.Standing.ShouldBe(new History([.. history.Entries.Take(growing.Entries.Count)]).Standing);
        }

        new History(history.Entries).Standing.ShouldBe(growing.Standing);
        (matter?.History ?? History.Empty).Standing.ShouldBe(growing.Standing);
    });

    [Fact]
    public void The_council_is_the_same_read_at_once_or_fact_by_fact()
    {
        var entries = Given.Roster().Entries;
        var council = entries.Aggregate((Council?)null, Council.Evolve)!;
        council.On(new LocalDate(2026, 1, 1)).Members.ShouldBe(new Council(new History(entries)).On(new LocalDate(2026, 1, 1)).Members);
        council.On(new LocalDate(2026, 1, 1)).Members.Count.ShouldBe(6);
    }
}
