using Ledger.Domain.Letters;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>Whose letters, or whose copying, a clause is about.</summary>
public enum WhoWrites
{
    /// <summary>Anybody's.</summary>
    Anyone,

    /// <summary>Members'.</summary>
    Member,

    /// <summary>Officers'; a shared mailbox of the council counts as its officers.</summary>
    Officer,
}

/// <summary>How the correspondents of a letter stand to a clause.</summary>
internal static class Correspondents
{
    internal static bool Includes(this WhoWrites whose, Correspondent who) => whose switch
    {
        WhoWrites.Member => who.Kind is PartyKind.Member,
        WhoWrites.Officer => who.OnOfficersSide,
        _ => true,
    };

    /// <summary>Whether the protocol binds them: a member or an officer, and nobody outside.</summary>
    internal static bool IsBound(this Correspondent who) => who.Kind is PartyKind.Member || who.OnOfficersSide;

    /// <summary>Whether a correspondent's post fills one of these roles under the protocol.</summary>
    internal static bool Fills(this Charge charge, Correspondent who, IReadOnlyList<string>? roles) =>
        who.Post is { } post && roles is not null && charge.Pack.RolesOf(post).Intersect(roles).Any();
}
