using NodaTime;

namespace Ledger.Projections;

/// <summary>The clock that says when things are recorded: the machine's, in whole microseconds as PostgreSQL keeps them.</summary>
/// <param name="machine">The machine's clock.</param>
public sealed class LedgerClock(TimeProvider machine) : TimeProvider
{
    private static readonly Duration MostSkew = Duration.FromSeconds(5);

    private long skew;

    /// <summary>Now.</summary>
    public Instant Now => Instant.FromDateTimeOffset(GetUtcNow());

    /// <summary>How far the database's clock was ahead of this one when they were last compared, or behind; null where it was by no more than five seconds.</summary>
    public Duration? Skew
    {
        get => Interlocked.Read(ref skew) is var ticks and not 0 ? Duration.FromTicks(ticks) : null;
        set => Interlocked.Exchange(ref skew, value is { } apart && (apart > MostSkew || -apart > MostSkew) ? apart.BclCompatibleTicks : 0);
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        var now = machine.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => machine.CreateTimer(callback, state, dueTime, period);
}
