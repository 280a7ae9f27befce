using Ledger.Host.Reminders;
using Marten;
using Wolverine;

namespace Ledger.Host.Witnessing;

/// <summary>Asks that every council's checkpoint of the week goes to those who are to keep it.</summary>
public sealed record CheckpointRound
{
    // Mondays at seven in London; one missed is made up for at the next start, as with reminders.
    private const string MondaysAtSeven = "0 7 * * 1";

    internal static void EveryWeek(WolverineOptions options) =>
        options.Schedules.ScheduleRecurring<CheckpointRound>(MondaysAtSeven, TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).UseScheduledMessages();
}

/// <summary>Asks that one council's checkpoint of the week goes out; the council is the message's tenant.</summary>
public sealed record MailCheckpoint;

/// <summary>Sends the round to every council.</summary>
public static class CheckpointRoundHandler
{
    /// <summary>One message a council, so that each has a transaction of its own.</summary>
    public static async Task<IEnumerable<object>> Handle(CheckpointRound round, IDocumentStore store, CancellationToken cancel) =>
        (await EveryCouncil.Of(store, cancel)).Select(slug => new MailCheckpoint().WithTenantId(slug));
}
