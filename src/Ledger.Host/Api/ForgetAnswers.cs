using Ledger.Projections;
using Ledger.Projections.Answers;
using Marten;
using Marten.Linq.LastModified;
using Wolverine;

namespace Ledger.Host.Api;

/// <summary>Asks that answers to commands be forgotten which were given more than a day ago.</summary>
public sealed record ForgetAnswers
{
    // Twenty minutes past every hour.
    private const string Hourly = "20 * * * *";

    internal static void EveryHour(WolverineOptions options) => options.Schedules.ScheduleRecurring<ForgetAnswers>(Hourly, TimeZoneInfo.Utc).UseScheduledMessages();
}

/// <summary>Forgets them. What was recorded stays, of course; only a key that comes again after that is a new one.</summary>
public static class ForgetAnswersHandler
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>In every council at once.</summary>
    public static async Task Handle(ForgetAnswers message, IDocumentStore store, LedgerClock clock, CancellationToken cancel)
    {
        await using var session = store.LightweightSession("every");
        session.DeleteWhere<Answer>(answer => answer.AnyTenant() && answer.ModifiedBefore(clock.GetUtcNow() - Kept));
        await session.SaveChangesAsync(cancel);
    }
}
