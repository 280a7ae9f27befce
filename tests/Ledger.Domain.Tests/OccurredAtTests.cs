using System.Text.Json;
using CsCheck;
using NodaTime;

namespace Ledger.Domain.Tests;

/// <summary>When something happened, as precisely as the teller knows.</summary>
public sealed class OccurredAtTests
{
    [Fact]
    public void A_date_is_a_date_and_no_more()
    {
        var when = OccurredAt.Parse("2026-02-03");
        when.ShouldBe(new OccurredAt(new LocalDate(2026, 2, 3)));
        when.ToString().ShouldBe("2026-02-03");
    }

    [Fact]
    public void An_instant_has_its_date_in_London()
    {
        var when = OccurredAt.Parse("2026-07-01T23:30:00Z");
        when.ShouldBe(new OccurredAt(new LocalDate(2026, 7, 2), Instant.FromUtc(2026, 7, 1, 23, 30)));
        when.ToString().ShouldBe("2026-07-01T23:30:00Z");
    }

    [Theory]
    [InlineData("2026-02-03~")]
    [InlineData("2026-02-03T10:00:00Z~")]
    public void An_estimate_is_marked_and_stays_marked(string text)
    {
        OccurredAt.Parse(text).Estimated.ShouldBeTrue();
        OccurredAt.Parse(text[..^1]).Estimated.ShouldBeFalse();
        OccurredAt.Parse(text).ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2026-03-28T23:30:00Z", 28)] // winter time: half past eleven at night
    [InlineData("2026-03-29T22:59:59Z", 29)]
    [InlineData("2026-03-29T23:00:00Z", 30)] // summer time has begun: midnight
    public void The_day_on_which_the_clocks_go_forward_ends_an_hour_sooner(string text, int day) => OccurredAt.Parse(text).Date.Day.ShouldBe(day);

    [Theory]
    [InlineData("2026-10-24T23:00:00Z", 25)] // still summer time: midnight
    [InlineData("2026-10-25T23:30:00Z", 25)]
    [InlineData("2026-10-26T00:00:00Z", 26)] // winter time: midnight
    public void The_day_on_which_the_clocks_go_back_ends_an_hour_later(string text, int day) => OccurredAt.Parse(text).Date.Day.ShouldBe(day);

    [Fact]
    public void Of_two_times_that_a_London_clock_shows_alike_the_earlier_is_before_the_later()
    {
        var (first, second) = (OccurredAt.Parse("2026-10-25T00:30:00Z"), OccurredAt.Parse("2026-10-25T01:30:00Z"));
        first.At!.Value.InZone(OccurredAt.London).TimeOfDay.ShouldBe(second.At!.Value.InZone(OccurredAt.London).TimeOfDay);
        first.IsBefore(second).ShouldBeTrue();
        second.IsBefore(first).ShouldBeFalse();
    }

    [Fact]
    public void Within_a_day_a_date_is_not_known_to_be_before_a_time_nor_after_it()
    {
        var (date, time) = (OccurredAt.Parse("2026-02-03"), OccurredAt.Parse("2026-02-03T10:00:00Z"));
        date.IsBefore(time).ShouldBeFalse();
        time.IsBefore(date).ShouldBeFalse();
        date.IsBefore(OccurredAt.Parse("2026-02-04T00:00:00Z")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-03-30", "2026-03-29T23:00:00Z")]
    [InlineData("2026-10-25", "2026-10-24T23:00:00Z")]
    [InlineData("2026-01-01", "2026-01-01T00:00:00Z")]
    public void A_date_counts_as_happened_from_its_first_minute_in_London(string date, string firstMinute)
    {
        var midnight = OccurredAt.Parse(firstMinute).At!.Value;
        OccurredAt.Parse(date).HappenedBy(midnight).ShouldBeTrue();
        OccurredAt.Parse(date).HappenedBy(midnight - Duration.FromNanoseconds(1)).ShouldBeFalse();
    }

    [Fact]
    public void A_time_counts_as_happened_when_it_comes()
    {
        var when = OccurredAt.Parse("2026-02-03T10:00:00Z");
        when.HappenedBy(when.At!.Value).ShouldBeTrue();
        when.HappenedBy(when.At!.Value - Duration.FromSeconds(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("yesterday")]
    [InlineData("03/02/2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-2-3")]
    [InlineData("2026-02-03~~")]
    [InlineData(" 2026-02-03")]
    [InlineData("2026-02-03T10:00:00")]
    [InlineData("2026-02-03T10:00:00+01:00")]
    public void Anything_else_is_refused_with_what_to_write(string text)
    {
        var message = Should.Throw<FormatException>(() => OccurredAt.Parse(text)).Message;
        message.ShouldContain($"“{text}”");
        message.ShouldContain("Write 2026-02-03");
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("20260203")]
    [InlineData("{}")]
    public void Bad_text_in_a_file_is_said_to_be_bad(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<OccurredAt>(json));

    [Fact]
    public void What_is_written_is_read_again() => Always.Holds(
        Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 86_399], Gen.Bool, Gen.Bool, (day, second, timed, estimated) =>
            timed
                ? OccurredAt.Exactly(Instant.FromUtc(2019, 1, 1, 0, 0) + Duration.FromDays(day) + Duration.FromSeconds(second)) with { Estimated = estimated }
                : new OccurredAt(new LocalDate(2019, 1, 1).PlusDays(day), null, estimated)),
        when =>
        {
            OccurredAt.Parse(when.ToString()).ShouldBe(when);
            JsonSerializer.Deserialize<OccurredAt>(JsonSerializer.Serialize(when)).ShouldBe(when);
        });
}
