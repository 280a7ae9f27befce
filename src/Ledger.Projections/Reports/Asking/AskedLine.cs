using Ledger.Domain;
using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Projections.Reports.Asking;

/// <summary>What became of something asked of officers.</summary>
public enum AskedOutcome
{
    /// <summary>Accepted, or done without a word.</summary>
    Accepted,

    /// <summary>Answered in part; the rest was declined, or is still to come.</summary>
    InPart,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Withdrawn by whoever asked, before an answer.</summary>
    Withdrawn,

    /// <summary>Without an answer.</summary>
    Unanswered,
}

/// <summary>Something that a group asked about a matter, or a member by themselves.</summary>
/// <param name="Record">The record that holds it.</param>
/// <param name="Reference">Its reference; within its matter, where it is about one.</param>
/// <param name="Side">The id of the group (or member) for whom it counts: an individual member's request for their group as it was then.</param>
/// <param name="Name">That group's or member's name then.</param>
/// <param name="Kind">Group or member.</param>
/// <param name="Member">The id of the member who asked; null where nobody says.</param>
/// <param name="MemberName">Their name then.</param>
/// <param name="What">What was asked for, in a word or two.</param>
/// <param name="To">The title of the officer asked; null for nobody in particular.</param>
/// <param name="On">The day it was asked.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Ground">Why it was refused; null where it was not.</param>
/// <param name="AnsweredOn">The day of the answer.</param>
/// <param name="WorkingDays">How long it waited for its answer; null while unanswered, or where the calendar does not cover it.</param>
/// <param name="InConfidence">Whether it was asked to be kept from others.</param>
/// <param name="SetApart">Why it is not compared with others' requests: the clause that entitles to more; null where nothing does.</param>
public sealed record AskedLine(
    StreamName Record, string Reference, string Side, string Name, SideKind Kind, string? Member, string? MemberName, string What, string? To, LocalDate On,
    AskedOutcome Outcome, string? Ground, LocalDate? AnsweredOn, int? WorkingDays, bool InConfidence, string? SetApart);
