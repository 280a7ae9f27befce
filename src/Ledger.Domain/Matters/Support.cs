using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>One piece of support that a side had on a matter, however many facts tell of it: a meeting and the advice spoken there are one.</summary>
/// <param name="Entry">The first fact that tells of it.</param>
/// <param name="To">Who had it.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Reference">The meeting's or the advice's reference within the matter.</param>
public sealed record Support(Entry Entry, Side To, SupportKind Kind, string Reference)
{
    /// <summary>The day on which it was given.</summary>
    public LocalDate On => Entry.Fact.Occurred.Date;

    /// <summary>What it was, in words.</summary>
    public string InWords => Kind switch
    {
        SupportKind.Attendance => "an officer at a meeting",
        SupportKind.Report => "a report",
        SupportKind.Briefing => "a briefing",
        _ => "information",
    };

    /// <summary>All support given on a matter, copies of another group's report included, in the order in which it happened.</summary>
    public static IReadOnlyList<Support> GivenOn(Matter matter) =>
    [
        .. matter.History.Standing.Select(entry => From(entry, matter)).OfType<Support>().DistinctBy(one => (one.To.Id, one.Kind, one.Reference)),
    ];

    private static Support? From(Entry entry, Matter matter) => entry.Fact switch
    {
        GroupMeetingAttended attended => new(entry, attended.Of, SupportKind.Attendance, attended.Meeting),
        AdviceGiven { Form: AdviceForm.Oral, Meeting: { } meeting } given => new(entry, given.To, SupportKind.Attendance, meeting),
        AdviceGiven given => new(entry, given.To, KindOf(given, matter), given.Advice),
        AdviceCopyProvided copy => new(entry, copy.To, SupportKind.Report, copy.Advice),
        _ => null,
    };

    // What was asked for says what the advice was; unasked, its form does.
    private static SupportKind KindOf(AdviceGiven given, Matter matter) =>
        matter.All<GroupSupportRequested>().FirstOrDefault(asked => asked.Fact.Request == given.Request)?.Fact.Kind
        ?? (given.Form is AdviceForm.Written ? SupportKind.Report : SupportKind.Briefing);
}
