using NodaTime;

namespace Ledger.Projections;

/// <summary>The clock that says when things are recorded: the machine's, in whole microseconds as PostgreSQL keeps them.</summary>
/// <param name="machine">The machine's clock.</param>
public sealed class LedgerClock(TimeProvider machine) : TimeProvider
{
    /// <summary>Now.</summary>
    public Instant Now => Instant.FromDateTimeOffset(GetUtcNow());

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        var now = machine.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
