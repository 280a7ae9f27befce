namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about who read a confidential part of a record.</summary>
internal static class ReadingsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
    ];
}
