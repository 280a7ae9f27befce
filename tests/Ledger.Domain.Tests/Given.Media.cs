using Ledger.Domain.Media;

namespace Ledger.Domain.Tests;

internal static partial class Given
{
    /// <summary>A dealing with the media at Exampleton, to be told with its first fact.</summary>
    internal static Given<MediaDealing> ADealing() => new(MediaDealing.Evolve, Roster());
}
