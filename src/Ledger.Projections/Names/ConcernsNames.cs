namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about a concern.</summary>
internal static class ConcernsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
    ];
}
