namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about what one person has declared.</summary>
internal static class DeclarationsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
    ];
}
