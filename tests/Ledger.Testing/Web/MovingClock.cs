namespace Ledger.Testing.Web;

/// <summary>The machine's clock, which a test can move on.</summary>
public sealed class MovingClock : TimeProvider
{
    private TimeSpan ahead;

    /// <summary>Moves it on.</summary>
    public void Pass(TimeSpan time) => ahead += time;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
