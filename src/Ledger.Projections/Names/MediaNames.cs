namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about one dealing with the media.</summary>
internal static class MediaNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
    ];
}
