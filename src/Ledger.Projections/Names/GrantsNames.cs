using Ledger.Domain.Granting;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about what is granted to whom.</summary>
internal static class GrantsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(GrantProposed), "grant.proposed"),
        (typeof(GrantDecided), "grant.decided"),
        (typeof(GrantEnded), "grant.ended"),
    ];
}
