using Ledger.Domain.EvenHandedness;
using Ledger.Domain.People;
using Ledger.Projections.Reports.Asking;
using NodaTime;

namespace Ledger.Projections.Reports.WaitingTimes;

/// <summary>How long each group waited for answers (Faversham 8.8), and whether the differences could be chance.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="From">The first day on which what is counted was asked; null for all time.</param>
/// <param name="To">The last; null for all time.</param>
/// <param name="Sides">Each group (or member), by name.</param>
/// <param name="Compared">The groups compared, requests set apart left out.</param>
/// <param name="SetApart">How many requests are not compared, since a clause entitles to more.</param>
/// <param name="Requests">The requests that waited or wait, the longest wait first.</param>
/// <param name="NotShown">Why the reader is shown no figures, in sentences; null where they are.</param>
public sealed record WaitingTimesReport(
    ReportHead Head, LocalDate? From, LocalDate? To, IReadOnlyList<SideWaits> Sides, Comparison Compared, int SetApart, IReadOnlyList<AskedLine> Requests,
    string? NotShown = null);

/// <summary>How long one group waited.</summary>
/// <param name="Side">The group's (or member's) id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Group or member.</param>
/// <param name="Answered">How many of its requests were answered or refused, and the wait is known.</param>
/// <param name="Waited">The median and quartiles of their waits, in working days; null where none was answered.</param>
/// <param name="Shortest">The shortest wait.</param>
/// <param name="Longest">The longest wait.</param>
/// <param name="StillWaiting">How many requests wait for an answer, and are in none of these figures.</param>
/// <param name="WaitingSince">The day on which the oldest of those was asked.</param>
public sealed record SideWaits(
    string Side, string Name, SideKind Kind, int Answered, Quartiles? Waited, int? Shortest, int? Longest, int StillWaiting, LocalDate? WaitingSince)
{
    internal static SideWaits Of(Side side, IReadOnlyList<AskedLine> lines)
    {
        var days = lines.Select(line => line.WorkingDays).OfType<int>().ToList();
        var waiting = lines.Where(line => line.Outcome is AskedOutcome.Unanswered).ToList();
        return new(
            side.Id, side.Name, side.Kind, days.Count, Quartiles.Of(days), days.Count == 0 ? null : days.Min(), days.Count == 0 ? null : days.Max(), waiting.Count,
            waiting.Count == 0 ? null : waiting.Min(line => line.On));
    }
}
