using Ledger.Domain.Requests;

namespace Ledger.Domain.Tests;

internal static partial class Given
{
    /// <summary>A request at Exampleton, to be told with its first fact.</summary>
    internal static Given<MemberRequest> ARequest() => new(MemberRequest.Evolve, Roster());
}
