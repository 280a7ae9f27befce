using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>One piece of support that a side had on a matter, however many facts tell of it: a meeting and the advice spoken there are one.</summary>
/// <param name="Entry">The first fact that tells of it.</param>
/// <param name="To">Who had it.</param>
/// <param name="Kinds">The kinds of request that it answers, the nearest first.</param>
public sealed record Support(Entry Entry, Side To, IReadOnlyList<SupportKind> Kinds)
{
    /// <summary>The day on which it was given.</summary>
    public LocalDate On => Entry.Fact.Occurred.Date;

    /// <summary>What it was, in words.</summary>
    public string InWords => Kinds[0] switch
    {
        SupportKind.Attendance => "an officer at a meeting",
        SupportKind.Report => "a report",
        _ => "advice",
    };

    /// <summary>Whether other support is of this one's nearest kind too: whoever had it had the like.</summary>
    public bool IsMatchedBy(Support other) => other.Kinds.Contains(Kinds[0]);

    /// <summary>All support given on a matter, copies of another group's report included, in the order in which it happened.</summary>
    public static IReadOnlyList<Support> GivenOn(Matter matter) =>
    [
        .. from told in matter.History.Standing.Select(Told).OfType<(Support Support, string Reference)>()
           group told.Support by (told.Support.To.Id, told.Reference) into same
           select same.First() with { Kinds = [.. same.SelectMany(one => one.Kinds).Distinct().Order()] },
    ];

    // With the reference of the meeting or, where none is named, of the advice: by it, facts that tell of the same are known.
    private static (Support Support, string Reference)? Told(Entry entry) => entry.Fact switch
    {
        GroupMeetingAttended attended => (new(entry, attended.Of, Matter.KindsOf(attended)), attended.Meeting),
        AdviceGiven { Form: AdviceForm.Oral, Meeting: { } meeting } given => (new(entry, given.To, Matter.KindsOf(given)), meeting),
        AdviceGiven given => (new(entry, given.To, Matter.KindsOf(given)), given.Advice),
        AdviceCopyProvided copy => (new(entry, copy.To, [SupportKind.Report, SupportKind.Briefing, SupportKind.Information]), copy.Advice),
        _ => null,
    };
}
