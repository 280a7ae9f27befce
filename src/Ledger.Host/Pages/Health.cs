using Ledger.Host.Log;
using Ledger.Host.Security;
using Ledger.Projections;
using Marten;
using NodaTime;

namespace Ledger.Host.Pages;

/// <summary>Whether the program lives, and whether it can work: the database answers, and every log is signed.</summary>
public static class Health
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", async (IDocumentStore store, LogConnections data, LogSigner signer, LogAlarm alarm, LedgerClock clock, CancellationToken cancel) =>
        {
            try
            {
                await using var session = store.QuerySession("health");
                await session.QueryAsync<int>("select 1", cancel);
                var (logs, now) = (await LogLag.All(data.Source, signer, cancel), clock.Now);
                var wrong = Wrong(alarm, logs, now).ToList();
                return wrong.Count == 0 ? Results.Text(Lines(["ready", .. logs.Select(log => log.Says(now))])) : Results.Text(Lines(wrong), statusCode: StatusCodes.Status503ServiceUnavailable);
            }
            catch (Npgsql.NpgsqlException)
            {
                return Results.Text("The database does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }

    /// <summary>What is wrong with logs, each in sentences.</summary>
    internal static IEnumerable<string> Wrong(LogAlarm alarm, IEnumerable<LogLag> logs, Instant now) =>
    [
        .. alarm.Says is { } says ? [$"The log is not signed. {says}"] : Array.Empty<string>(),
        .. alarm.AnotherHistory is { } seen ? [$"{seen} Do not restore or mend anything yet: compare what the witness has with `ledger verify consistency`, and tell the auditor."] : Array.Empty<string>(),
        .. logs.Where(log => log.IsBehind(now, alarm.UpToDate ?? now)).Select(log => $"{log.Says(now)} It takes a second as a rule. Run `ledger status` to see what keeps it."),
    ];

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
