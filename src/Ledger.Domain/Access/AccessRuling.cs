namespace Ledger.Domain.Access;

/// <summary>One decision on a member's access: the first, or one up the chain.</summary>
/// <param name="Entry">The entry that records it.</param>
/// <param name="By">Who decided.</param>
/// <param name="Verdict">What.</param>
/// <param name="Ground">On what ground.</param>
public sealed record AccessRuling(Entry Entry, AccessParty By, AccessVerdict Verdict, AccessGround Ground)
{
    /// <summary>Whether the member was refused.</summary>
    public bool IsRefusal => Verdict is AccessVerdict.Refused;

    /// <summary>The decision that an entry records; null where it records none.</summary>
    public static AccessRuling? In(Entry entry) => entry.Fact switch
    {
        AccessDetermined first => new(entry, first.By, first.Verdict, first.Ground),
        AccessRedetermined later => new(entry, later.By, later.Verdict, later.Ground),
        _ => null,
    };
}
