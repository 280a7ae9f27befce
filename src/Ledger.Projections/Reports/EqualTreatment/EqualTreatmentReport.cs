using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>Whether officers treated the groups alike: one block a matter, the groups across.</summary>
/// <param name="Head">The report's head.</param>
/// <param name="Totals">What each group had over all matters in scope.</param>
/// <param name="Matters">The matters, by reference.</param>
public sealed record EqualTreatmentReport(ReportHead Head, IReadOnlyList<GroupTotals> Totals, IReadOnlyList<MatterTreatment> Matters);

/// <summary>One matter: what each group asked, was offered, had and was told.</summary>
/// <param name="Matter">The reference.</param>
/// <param name="Title">The title.</param>
/// <param name="Groups">What each group had; members, where the council has no groups.</param>
/// <param name="Differences">The differences between each two.</param>
/// <param name="Advice">The advice of each two groups side by side, the least alike first.</param>
/// <param name="Findings">Breaches and questions.</param>
/// <param name="Duties">What is or was owed.</param>
/// <param name="Notes">Lawful differences, explained.</param>
/// <param name="InheritedFrom">The predecessor whose matter it is, by slug; null for the council's own.</param>
public sealed record MatterTreatment(
    string Matter, string Title, IReadOnlyList<GroupTreatment> Groups, IReadOnlyList<Difference> Differences,
    IReadOnlyList<AdviceComparison> Advice,
    IReadOnlyList<FindingLine> Findings, IReadOnlyList<DutyLine> Duties, IReadOnlyList<NoteLine> Notes, string? InheritedFrom = null)
{
    /// <summary>Whether the reader sees all that every group asked, had and was advised; nobody else can tell whether they were treated alike.</summary>
    public bool SeesAll { get; init; } = true;
}

/// <summary>What one group asked, was offered, had and was told on one matter: events, not counts.</summary>
/// <param name="Group">The group's id (a member's, where there are no groups).</param>
/// <param name="Name">Its name then.</param>
/// <param name="Kind">Group or member.</param>
/// <param name="Asked">Its requests.</param>
/// <param name="Offered">What it was offered unasked.</param>
/// <param name="Accepted">Requests accepted.</param>
/// <param name="Delegated">Requests passed to another officer.</param>
/// <param name="Declined">Requests declined, each with its ground.</param>
/// <param name="Withdrawn">Requests withdrawn.</param>
/// <param name="Attended">Its meetings that officers attended.</param>
/// <param name="AdviceGiven">Advice it was given, each with the officer's post.</param>
/// <param name="Told">When it was told that others were supported.</param>
/// <param name="Waited">Working days from each request to its first answer; null while unanswered or where the calendar does not cover it.</param>
/// <param name="Entitlement">The clause that lets it have more; null where none does.</param>
public sealed record GroupTreatment(
    string Group, string Name, SideKind Kind, IReadOnlyList<Step> Asked, IReadOnlyList<Step> Offered, IReadOnlyList<Step> Accepted, IReadOnlyList<Step> Delegated,
    IReadOnlyList<Step> Declined, IReadOnlyList<Step> Withdrawn, IReadOnlyList<Step> Attended, IReadOnlyList<Step> AdviceGiven, IReadOnlyList<Step> Told,
    IReadOnlyList<Waiting> Waited, string? Entitlement)
{
    /// <summary>Whether anything is recorded of it on the matter.</summary>
    public bool HasAnything => Asked.Count + Offered.Count + Attended.Count + AdviceGiven.Count + Told.Count > 0;
}

/// <summary>One event of a group's treatment.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="On">When it happened.</param>
/// <param name="By">The person who did it, with their post or group then.</param>
/// <param name="Kind">The kind of support.</param>
/// <param name="Ground">Why it was declined.</param>
/// <param name="Of">Whose support somebody was told of.</param>
/// <param name="Seniority">The level of the officer who gave support, by the protocol then in force: 1 for the head of the paid service; null where it does not say.</param>
public sealed record Step(
    Guid Event, OccurredAt On, string By, SupportKind? Kind = null, DeclineGround? Ground = null, string? Of = null, int? Seniority = null);

/// <summary>How long a request waited for its first answer.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="WorkingDays">The days; null while unanswered or where the calendar does not cover them.</param>
public sealed record Waiting(string Request, int? WorkingDays);

/// <summary>A difference between two groups on one matter: a reason to look, not a finding.</summary>
/// <param name="One">The id of the group that had more.</param>
/// <param name="Other">The id of the group that had less.</param>
/// <param name="Says">The difference, in a sentence.</param>
/// <param name="Explained">What explains it: a clause, a verdict; null where nothing does.</param>
/// <param name="OfAdvice">Whether it lies in what they were advised, rather than in whether they had support at all.</param>
public sealed record Difference(string One, string Other, string Says, string? Explained, bool OfAdvice = false);

/// <summary>A group's totals.</summary>
/// <param name="Group">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Asked">Requests.</param>
/// <param name="Accepted">Accepted, or met without a word.</param>
/// <param name="Declined">Declined.</param>
/// <param name="Unanswered">Without an answer and not withdrawn.</param>
/// <param name="Attended">Meetings attended by officers.</param>
/// <param name="Advised">Times advised.</param>
/// <param name="MedianWait">Median working days from request to first answer; null without an answered request.</param>
/// <param name="Breaches">Breaches that concern it.</param>
/// <param name="InheritedFrom">The predecessor whose group it is, by slug, which is none of the council's own though it bear the same name; null for its own.</param>
public sealed record GroupTotals(
    string Group, string Name, int Asked, int Accepted, int Declined, int Unanswered, int Attended, int Advised, decimal? MedianWait, int Breaches,
    string? InheritedFrom = null);
