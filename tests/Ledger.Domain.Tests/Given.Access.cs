using Ledger.Domain.Access;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests;

// Access at Exampleton, where Ann sits on the Planning Committee and Dan does not.
internal static partial class Given
{
    /// <summary>A record of access, D-1, in which nothing has happened yet.</summary>
    internal static Given<DocumentAccess> AnAccess() => new Given<DocumentAccess>(DocumentAccess.Evolve, Roster())
        .CouncilOn("2025-06-01", new AppointedToBody("planning", "Planning Committee", Exampleton.Ann, "member"))
        .CouncilOn("2025-06-01", new BodyFormed("council", "Full Council", "council"));
}
