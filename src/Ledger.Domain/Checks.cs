using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Domain;

/// <summary>What every command asks of texts and dates.</summary>
internal static class Checks
{
    /// <summary>Refuses a text that says nothing.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="text">The text.</param>
    /// <param name="what">What it is, to begin a sentence: "The reason".</param>
    internal static void Stated(this Lookup find, string? text, string what) =>
        find.Require(!string.IsNullOrWhiteSpace(text), $"{what} is blank.", "Write it out.");

    /// <summary>Refuses a list of texts one of which says nothing.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="texts">The texts; null for none.</param>
    /// <param name="what">What each is, to begin a sentence: "A fact".</param>
    internal static void EachStated(this Lookup find, IEnumerable<string?>? texts, string what)
    {
        foreach (var text in texts ?? []) find.Stated(text, what);
    }

    /// <summary>Refuses an act that is known to be before what it follows on; dates that are estimates prove nothing.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="earlier">When that happened which must have come first; null where it was not found.</param>
    /// <param name="what">What that is, to begin a sentence: "Request R-1".</param>
    internal static void NotBefore(this Lookup find, OccurredAt? earlier, string what)
    {
        var occurred = find.Act.Occurred;
        if (earlier is null or { Estimated: true } || occurred.Estimated) return;
        find.Require(
            !occurred.IsBefore(earlier), $"{what} is of {Dates.Plain(earlier)}, which is later than {Dates.Plain(occurred)}.",
            "Mend the date, or first correct the earlier entry where its date is wrong.");
    }

    /// <summary>Refuses to ask something for a meeting that was over; estimates prove nothing.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="meeting">The day of the meeting; null where none is given.</param>
    internal static void ForAMeetingToCome(this Lookup find, LocalDate? meeting)
    {
        var occurred = find.Act.Occurred;
        if (meeting is not { } on || occurred.Estimated) return;
        find.Require(
            occurred.Date <= on, $"The meeting is of {Dates.Plain(on)}, which is before the request of {Dates.Plain(occurred.Date)}.",
            "Mend one of the two dates, or leave the meeting out where the request is not for one to come.");
    }

    /// <summary>Refuses what has not happened yet.</summary>
    /// <param name="find">The lookup that gathers refusals.</param>
    /// <param name="when">When it is said to have happened.</param>
    internal static void NotToCome(this Lookup find, OccurredAt when) => find.Require(
        when.HappenedBy(find.Act.Now), $"{Dates.Plain(when)} is still to come.",
        "Record what has happened, with the day on which it did.");
}
