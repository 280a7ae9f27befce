using System.Globalization;
using System.Threading.RateLimiting;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Diagnostics;

namespace Ledger.Host.Web;

/// <summary>How often anybody may ask: so many requests a minute a person, or a network address where nobody has signed in; fewer tries to sign in.</summary>
internal static class RateLimits
{
    /// <summary>The policy of what tries a password or a token.</summary>
    internal const string SigningIn = "signing-in";

    internal static void AddRateLimits(this IServiceCollection services, WebSettings settings) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => IsErrorPage(http) ? RateLimitPartition.GetNoLimiter("") : AMinute(Who(http), settings.RequestsAMinute));
        limits.AddPolicy(SigningIn, http => HttpMethods.IsPost(http.Request.Method) ? AMinute(Caller(http), settings.SignInsAMinute) : RateLimitPartition.GetNoLimiter(""));
        limits.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    // Who has asked too often is told so, on a page that stands in for the one they asked for.
    private static bool IsErrorPage(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    private static string Who(HttpContext http) => http.User.Account() is { } account ? account.ToString() : Caller(http);

    private static string Caller(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    private static RateLimitPartition<string> AMinute(string who, int most) => RateLimitPartition.GetFixedWindowLimiter(
        who, _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
