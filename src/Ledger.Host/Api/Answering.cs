using System.Net.Sockets;
using Ledger.Host.Commands;
using Npgsql;

namespace Ledger.Host.Api;

/// <summary>Whatever happens under <c>/api</c>, the answer is one that programs can read, and none is kept by anybody on the way.</summary>
internal static class Answering
{
    internal static async Task Always(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await next(http);
            if (!http.Response.HasStarted && http.Response is { ContentType: null, StatusCode: >= 400 } && Bare(http.Response.StatusCode) is { } kind) await Problem.Of(kind).ExecuteAsync(http);
        }
        catch (Exception wrong) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            var problem = Of(wrong);
            if (problem.Status == ProblemKind.Failed.Status) Log(http).LogError(wrong, "{Method} {Path} failed.", http.Request.Method, http.Request.Path);
            await problem.ExecuteAsync(http);
        }
    }

    /// <summary>Whether the database, or the way to it, is what failed; nothing is then known of a transaction that was on its way.</summary>
    internal static bool IsDatabaseAway(Exception? wrong) => wrong switch
    {
        null => false,
        // What ends a connection; connections lost; resources (a full disk among them); system errors; read-only, while a standby takes over.
        PostgresException postgres => postgres.InvariantSeverity is "FATAL" or "PANIC" || postgres.SqlState is ['0', '8', ..] or ['5', '3', ..] or ['5', '8', ..] or "25006",
        NpgsqlException or SocketException => true,
        _ => IsDatabaseAway(wrong.InnerException),
    };

    private static Problem Of(Exception wrong) => wrong switch
    {
        ProblemException known => known.Problem,
        UnusableInputException unusable => Problem.Malformed(unusable.What, unusable.Mend),
        BadHttpRequestException { StatusCode: 413 } => Problem.Of(ProblemKind.TooLarge),
        BadHttpRequestException bad => Problem.Malformed($"The request can't be read: {bad.Message.TrimEnd('.')}.", ProblemKind.Malformed.Mend),
        _ when CommandDoor.IsLostRace(wrong) => Problem.Of(ProblemKind.LostRace),
        _ when IsDatabaseAway(wrong) => Problem.Of(ProblemKind.DatabaseAway) with { Wait = TimeSpan.FromSeconds(5) },
        _ => Problem.Of(ProblemKind.Failed),
    };

    // What routing answers of itself, without a word.
    private static ProblemKind? Bare(int status) => ProblemKind.All.FirstOrDefault(kind => kind.Status == status && status is 404 or 405 or 406 or 415);

    private static ILogger Log(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Answering));
}
