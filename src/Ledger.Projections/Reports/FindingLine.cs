using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Projections.Reports;

/// <summary>A finding as every report writes it.</summary>
/// <param name="In">The record, by reference.</param>
/// <param name="Record">The record, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Clause">The clause's reference.</param>
/// <param name="ClauseSays">What the clause asks.</param>
/// <param name="Force">How strong the clause is.</param>
/// <param name="Kind">Breach or question.</param>
/// <param name="Says">What was found.</param>
/// <param name="Subject">Whom it concerns.</param>
/// <param name="On">The day of the act.</param>
/// <param name="Evidence">The ids of the events that show it.</param>
/// <param name="RaisedAt">When the ledger could first know.</param>
/// <param name="SettledBy">The id of the event that answered it.</param>
/// <param name="Answer">What the person said who answered it.</param>
/// <param name="Note">What is unclear in the clause.</param>
/// <param name="InheritedFrom">The predecessor whose record it is, by slug; null for the council's own.</param>
public sealed record FindingLine(
    string In, StreamName Record, string Rule, string Clause, string ClauseSays, Force Force, FindingKind Kind, string Says, string Subject, LocalDate On,
    IReadOnlyList<Guid> Evidence, Instant RaisedAt, Guid? SettledBy, string? Answer, string? Note, string? InheritedFrom = null)
{
    /// <summary>Whether it waits for a person's answer.</summary>
    public bool IsOpenQuestion => Kind is FindingKind.Question && SettledBy is null;

    /// <summary>The line of a finding.</summary>
    public static FindingLine Of(StreamName record, Finding finding, string? inheritedFrom = null) => new(
        record.Reference, record, finding.Clause.Rule, finding.Clause.Ref, finding.Clause.Says, finding.Clause.Force, finding.Kind, finding.Says, finding.Subject, finding.On,
        [.. finding.Evidence.Select(entry => entry.Id)], finding.RaisedAt, finding.SettledBy?.Id, finding.Answer, finding.Clause.Note, inheritedFrom);
}

/// <summary>A duty as every report writes it.</summary>
/// <param name="In">The record, by reference.</param>
/// <param name="Record">The record, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Clause">The clause's reference.</param>
/// <param name="ClauseSays">What the clause asks.</param>
/// <param name="Force">How strong the clause is.</param>
/// <param name="OwedTo">The id of whom it is owed to.</param>
/// <param name="OwedToName">Their name.</param>
/// <param name="What">What is owed.</param>
/// <param name="Trigger">The id of the event from which it arose.</param>
/// <param name="Arose">The day it arose.</param>
/// <param name="Due">The last day in time; null where no limit is stated, and then it is never overdue.</param>
/// <param name="DueExplained">How the date comes about.</param>
/// <param name="Basis">What the limit rests on; a local target missed is not a breach.</param>
/// <param name="DischargedBy">The id of the event that shows it done.</param>
/// <param name="State">Where it stands.</param>
/// <param name="LetGoBecause">Why it was let go; null where it was not.</param>
/// <param name="InheritedFrom">The predecessor whose record it is, by slug; null for the council's own.</param>
public sealed record DutyLine(
    string In, StreamName Record, string Clause, string ClauseSays, Force Force, string OwedTo, string OwedToName, string What, Guid Trigger, LocalDate Arose,
    LocalDate? Due, string DueExplained, Basis Basis, Guid? DischargedBy, DutyState State, string? LetGoBecause = null, string? InheritedFrom = null)
{
    /// <summary>The line of a duty.</summary>
    public static DutyLine Of(StreamName record, Duty duty, string? inheritedFrom = null) => new(
        record.Reference, record, duty.Clause.Ref, duty.Clause.Says, duty.Clause.Force, duty.OwedTo.Id, duty.OwedTo.Name, duty.What, duty.Trigger.Id, duty.On,
        duty.Due.On, duty.Due.Explained, duty.Basis, duty.DischargedBy?.Id, duty.State, Reason(duty), inheritedFrom);

    private static string? Reason(Duty duty) => duty.State is not DutyState.Waived ? null : duty.DischargedBy?.Fact switch
    {
        IWaiver waived => waived.Why,
        GroupDissolved gone => $"{gone.Group.Name} dissolved on {Dates.Plain(gone.Occurred.Date)}",
        _ => null,
    };
}

/// <summary>A lawful difference as every report writes it.</summary>
/// <param name="In">The record, by reference.</param>
/// <param name="Record">The record, by kind and reference: <c>matter/M-12</c>.</param>
/// <param name="Clause">The clause that allows it.</param>
/// <param name="Says">The explanation.</param>
/// <param name="Subject">Whom it concerns.</param>
/// <param name="Evidence">The ids of the events it explains.</param>
/// <param name="InheritedFrom">The predecessor whose record it is, by slug; null for the council's own.</param>
public sealed record NoteLine(string In, StreamName Record, string Clause, string Says, string Subject, IReadOnlyList<Guid> Evidence, string? InheritedFrom = null)
{
    /// <summary>The line of a note.</summary>
    public static NoteLine Of(StreamName record, Note note, string? inheritedFrom = null) =>
        new(record.Reference, record, note.Clause.Ref, note.Says, note.Subject, [.. note.Evidence.Select(entry => entry.Id)], inheritedFrom);
}
