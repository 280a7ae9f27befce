using Ledger.Domain.Readings;

namespace Ledger.Domain.Tests;

internal static partial class Given
{
    /// <summary>Who read matter M-1 of Exampleton, to be told with its first fact.</summary>
    internal static Given<Reading> AReading() => new(Reading.Evolve, Roster());
}
