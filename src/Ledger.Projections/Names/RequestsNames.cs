namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about an individual member's request to officers.</summary>
internal static class RequestsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
    ];
}
