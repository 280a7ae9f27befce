using NodaTime;

namespace Ledger.Projections.Reminders;

/// <summary>That a reminder, or a week's checkpoint, was handed to the outbox, kept so that it is sent once. Nothing else is kept of it: what was owed follows from the events.</summary>
/// <param name="Id">Made from the record and the reminder's key; for a checkpoint, from the week and the address.</param>
/// <param name="At">When.</param>
/// <param name="Entries">Of how many entries the checkpoint was; null for a reminder.</param>
public sealed record ReminderSent(Guid Id, Instant At, long? Entries = null);
