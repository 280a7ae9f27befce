using NodaTime;
using NodaTime.Text;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>How a bundle's checker writes a time.</summary>
public static class Moment
{
    private static readonly InstantPattern Seconds = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss' UTC'");

    /// <summary><c>2026-02-03 10:00:00 UTC</c>; what is less than a second is left out.</summary>
    public static string Of(Instant at) => Seconds.Format(at);
}
