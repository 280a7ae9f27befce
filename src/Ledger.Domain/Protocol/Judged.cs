using System.Collections.Immutable;
using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>Something that a rule says of what happened.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="On">The day of the event that gave rise to it; the text in force on that day judges.</param>
public abstract record Judged(Clause Clause, LocalDate On);

/// <summary>Whether a finding is a breach, or a question for a person to answer.</summary>
public enum FindingKind
{
    /// <summary>The clause was not kept.</summary>
    Breach,

    /// <summary>A person must judge whether it was.</summary>
    Question,
}

/// <summary>A breach, or a question, with the clause and the evidence.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="On">The day of what gave rise to it.</param>
/// <param name="Kind">Breach or question.</param>
/// <param name="Says">What was found, in a sentence.</param>
/// <param name="Subject">Whom it concerns: a side's, member's or officer's id.</param>
/// <param name="Evidence">The entries that show it.</param>
/// <param name="SettledBy">The entry in which a person answered the question, or remedied the breach; null while open.</param>
/// <param name="Answer">What the person said.</param>
public sealed record Finding(
    Clause Clause,
    LocalDate On,
    FindingKind Kind,
    string Says,
    string Subject,
    ImmutableArray<Entry> Evidence,
    Entry? SettledBy = null,
    string? Answer = null) : Judged(Clause, On)
{
    /// <summary>When the ledger could first know: when the last of the evidence was recorded.</summary>
    public Instant RaisedAt => Evidence.Max(entry => entry.RecordedAt);
}

/// <summary>Where a duty stands.</summary>
public enum DutyState
{
    /// <summary>Owed, and not late.</summary>
    Open,

    /// <summary>Done in time, or done where no time is stated.</summary>
    Met,

    /// <summary>Done after its time.</summary>
    MetLate,

    /// <summary>Owed, and its time is past.</summary>
    Overdue,

    /// <summary>Let go, with a recorded reason.</summary>
    Waived,
}

/// <summary>Something owed under a clause, discharged by evidence and never by a tick.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="On">The day it arose.</param>
/// <param name="OwedTo">To whom.</param>
/// <param name="What">What, in a short phrase that begins with a verb.</param>
/// <param name="Trigger">The entry from which it arose.</param>
/// <param name="Due">By when; no date where no limit is stated, and then it is never overdue.</param>
/// <param name="Basis">What the limit rests on.</param>
/// <param name="DischargedBy">The entry that shows it done; null while it is not.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Terms">What bears on its clock besides the trigger.</param>
public sealed record Duty(
    Clause Clause,
    LocalDate On,
    Owed OwedTo,
    string What,
    Entry Trigger,
    Due Due,
    Basis Basis,
    Entry? DischargedBy,
    DutyState State,
    Terms Terms) : Judged(Clause, On);

/// <summary>Something a report should say that is neither breach nor duty: a lawful difference, and the clause that allows it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="On">The day of what it explains.</param>
/// <param name="Says">The explanation, in a sentence.</param>
/// <param name="Subject">Whom it concerns.</param>
/// <param name="Evidence">The entries it explains.</param>
public sealed record Note(Clause Clause, LocalDate On, string Says, string Subject, ImmutableArray<Entry> Evidence) : Judged(Clause, On);
