namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about a member's asking to see a document.</summary>
internal static class AccessNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
    ];
}
