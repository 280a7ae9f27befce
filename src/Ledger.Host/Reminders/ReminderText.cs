using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Host.Reminders;

/// <summary>A reminder in plain English, with the clause and how its date comes about.</summary>
internal static class ReminderText
{
    internal static SendReminder Of(Guid id, StreamName record, Reminder reminder, Council council, Pack pack, IReadOnlyList<string> to)
    {
        var (duty, name) = (reminder.Duty, council.Created!.Name);
        var what = Confidences.In(duty.Trigger.Fact).Any(said => duty.What.Contains(said, StringComparison.OrdinalIgnoreCase)) ? "Do what the clause asks" : duty.What;
        string[] lines =
        [
            $"{char.ToUpperInvariant(what[0])}{what[1..]}.",
            "",
            $"This is owed to {duty.OwedTo.Name} under clause {duty.Clause.Ref} of {pack.Title} ({pack}): {duty.Clause.Says}",
            $"{When(reminder)}: {duty.Due.Explained}.",
            Rests(duty.Basis),
            .. council.ProtocolOn(duty.On) is { Trial: true } ? ["The protocol is only on trial."] : Array.Empty<string>(),
            "",
            $"It arose in {record} on {Dates.Plain(duty.On)}. Record there what is done, and no more reminders of it will come.",
            "",
            $"From the record of {name}",
        ];
        return new(id, to, $"{Subject(reminder)}: clause {duty.Clause.Ref}, {record}", string.Join("\r\n", lines), council.Created.Sandbox);
    }

    private static string Subject(Reminder reminder) => reminder.Days switch
    {
        < 0 => $"Due {Dates.Plain(reminder.Due)}",
        0 => "Due today",
        _ => $"{Missed(reminder)} {Dates.Plain(reminder.Due)}",
    };

    private static string When(Reminder reminder) => reminder.Days > 0
        ? $"{Missed(reminder)} {Dates.Spoken(reminder.Due)}, and the record does not show it done"
        : $"It is due on {Dates.Spoken(reminder.Due)}";

    private static string Missed(Reminder reminder) => reminder.Duty.Basis is Basis.LocalTarget ? "The council's own target for it was" : "It was due on";

    private static string Rests(Basis basis) => basis switch
    {
        Basis.Law => "The time limit is set by law.",
        Basis.LocalTarget => "That date is the council's own target. The protocol does not set it, and to miss it is not to break the protocol.",
        _ => "The time limit is the protocol's.",
    };
}
