using NodaTime;

namespace Ledger.Projections.Reminders;

/// <summary>That a reminder was handed to the outbox, kept so that it is sent once. Nothing else is kept of it: what was owed follows from the events.</summary>
/// <param name="Id">Made from the record and the reminder's key.</param>
/// <param name="At">When.</param>
public sealed record ReminderSent(Guid Id, Instant At);
