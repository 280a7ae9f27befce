using System.Threading.RateLimiting;

namespace Ledger.Host.Api;

/// <summary>How many requests each caller may send: a burst, and so many a second after it.</summary>
/// <param name="Burst">How many at once.</param>
/// <param name="ASecond">How many more each second.</param>
internal sealed record Pace(int Burst = 120, int ASecond = 20) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetTokenBucketLimiter(caller, _ => new()
    {
        TokenLimit = Burst,
        TokensPerPeriod = ASecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    }));

    /// <summary>Counts a request; how long to wait where there were too many, else null.</summary>
    internal TimeSpan? TooFast(string caller)
    {
        using var lease = limiter.AttemptAcquire(caller);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
