using Ledger.Projections.Names;

namespace Ledger.Projections;

/// <summary>
/// The name under which each kind of fact is stored, for ever. A class may be renamed; its stored name may not.
/// </summary>
public static class StoredNames
{
    /// <summary>Every kind of fact and its stored name.</summary>
    public static IReadOnlyDictionary<Type, string> All { get; } = new[]
    {
        RosterNames.All, MattersNames.All, LettersNames.All, RequestsNames.All, AccessNames.All, DeclarationsNames.All, MediaNames.All, ConcernsNames.All,
        ReadingsNames.All, GrantsNames.All, RecordNames.All,
    }.SelectMany(names => names).ToDictionary(one => one.Kind, one => one.Name);
}
