using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>A reminder of a duty that falls due now.</summary>
/// <param name="Duty">The duty, which is still owed.</param>
/// <param name="Due">Its due date.</param>
/// <param name="Days">How many days after the due date; before it where negative.</param>
public sealed record Reminder(Duty Duty, LocalDate Due, int Days)
{
    private const int TooOld = 31;

    /// <summary>
    /// The reminders to send on a day: for each duty still owed the latest whose day has come, at most one before the due date and one after
    /// it. One whose day is more than a month past is not sent any more: it would come with a history that was only just recorded.
    /// </summary>
    public static IEnumerable<Reminder> On(LocalDate today, RemindersInPack wanted, IEnumerable<Duty> duties) =>
        from duty in duties
        where duty.State is DutyState.Open or DutyState.Overdue && duty.Due.On is not null
        let due = duty.Due.On!.Value
        let days = due < today ? wanted.After.Where(after => after > 0) : wanted.Before.Where(before => before >= 0).Select(before => -before)
        let come = days.Where(day => due.PlusDays(day) <= today).DefaultIfEmpty(int.MinValue).Max()
        where come != int.MinValue && due.PlusDays(come + TooOld) > today
        select new Reminder(duty, due, come);

    /// <summary>What makes it this reminder and no other, within a record: it is sent once. A due date put off is another date to be reminded of.</summary>
    public string Key => string.Join('|', Duty.Clause.Ref, Duty.Clause.Rule, Duty.Basis, Duty.OwedTo.Id, Duty.Trigger.Version, Duty.What, $"{Due:uuuu-MM-dd}", Days);
}
