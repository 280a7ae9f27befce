namespace Ledger.Domain.Access;

/// <summary>What somebody is who had a part in a member's access to information.</summary>
public enum AccessPartyKind
{
    /// <summary>A member of the council.</summary>
    Member,

    /// <summary>An officer of the council.</summary>
    Officer,

    /// <summary>A body of the council, as a whole.</summary>
    Body,

    /// <summary>An office of another authority: its monitoring officer, a commissioner, a tribunal.</summary>
    Outside,
}

/// <summary>Somebody who asked, decided, passed on or withheld, as they then were.</summary>
/// <param name="Kind">Member, officer, body, or somebody of another authority.</param>
/// <param name="Id">The id in the roster; of somebody outside, the role that the protocol gives them, such as <c>monitoring-officer</c>.</param>
/// <param name="Name">The name then.</param>
/// <param name="Post">An officer's post then.</param>
/// <param name="Authority">The other authority's name; null for everybody of this council.</param>
public sealed record AccessParty(AccessPartyKind Kind, string Id, string Name, string? Post = null, string? Authority = null);

/// <summary>Somebody as a command names them.</summary>
/// <param name="Who">A member's, officer's, post's or body's id; with an authority, the role that the protocol gives them.</param>
/// <param name="Authority">The other authority to which they belong; none for everybody of this council.</param>
/// <param name="Name">The name of somebody outside; the role and authority, where not given.</param>
public sealed record PartyNamed(string Who, string? Authority = null, string? Name = null);
