using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>By when something is due, and why then.</summary>
/// <param name="On">The last day in time; null where no limit is stated, or the calendar does not cover it.</param>
/// <param name="At">The last instant in time, for clocks in hours and clocks with a cut-off.</param>
/// <param name="Explained">How the date comes about, in a phrase.</param>
public sealed record Due(LocalDate? On, Instant? At, string Explained)
{
    /// <summary>Where a duty stands that was done then, or not yet: without a date it is open or met, never late.</summary>
    public DutyState StateOf(OccurredAt? done, Instant asOf) => done is null
        ? IsPast(asOf) ? DutyState.Overdue : DutyState.Open
        : IsLate(done) ? DutyState.MetLate : DutyState.Met;

    private bool IsPast(Instant asOf) => At is { } at ? asOf > at : On < asOf.InZone(OccurredAt.London).Date;

    private bool IsLate(OccurredAt done) => At is { } at && done.At is { } doneAt ? doneAt > at : On < done.Date;
}
