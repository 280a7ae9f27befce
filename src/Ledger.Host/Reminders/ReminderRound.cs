using Marten;
using Wolverine;

namespace Ledger.Host.Reminders;

/// <summary>Asks that every council's reminders of the day go out.</summary>
public sealed record ReminderRound
{
    // At seven in London; kept by Wolverine as a scheduled message, so that a morning on which nothing ran is made up for at the next start.
    private const string Seven = "0 7 * * *";

    internal static void EveryMorning(WolverineOptions options) =>
        options.Schedules.ScheduleRecurring<ReminderRound>(Seven, TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).UseScheduledMessages();
}

/// <summary>Asks that one council's reminders of the day go out; the council is the message's tenant.</summary>
public sealed record RemindCouncil;

/// <summary>Sends the round to every council.</summary>
public static class ReminderRoundHandler
{
    /// <summary>One message a council, so that each has a transaction of its own.</summary>
    public static async Task<IEnumerable<object>> Handle(ReminderRound round, IDocumentStore store, CancellationToken cancel) =>
        (await EveryCouncil.Of(store, cancel)).Select(slug => new RemindCouncil().WithTenantId(slug));
}
