using Ledger.Domain.Granting;

namespace Ledger.Domain.Tests;

internal static partial class Given
{
    /// <summary>A grant at Exampleton, to be told with its first fact.</summary>
    internal static Given<Grant> AGrant() => new(Grant.Evolve, Roster());
}
