using Ledger.Domain.People;

namespace Ledger.Domain.Concerns;

/// <summary>What a party to a concern is to the council.</summary>
public enum ConcernSide
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>An officer.</summary>
    Officer,

    /// <summary>Anybody else: a resident, a contractor, another authority.</summary>
    Outside,
}

/// <summary>Who complains, or who is complained about, as they then were.</summary>
/// <param name="Side">What they are to the council.</param>
/// <param name="Id">Their id in the roster; their name, for somebody outside it.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Post">An officer's post then.</param>
/// <param name="Group">A member's group then.</param>
public sealed record ConcernParty(ConcernSide Side, string Id, string Name, string? Post = null, GroupThen? Group = null)
{
    /// <summary>A party is owed something.</summary>
    public static implicit operator Owed(ConcernParty party) => new(party.Id, party.Name);
}

/// <summary>What somebody is who deals with a concern.</summary>
public enum HandlerKind
{
    /// <summary>An officer, in a post.</summary>
    Officer,

    /// <summary>A member, by an office that they hold.</summary>
    Member,

    /// <summary>A body: a committee, a panel, the council.</summary>
    Body,

    /// <summary>Somebody outside the council: another authority's monitoring officer, a commissioner, an ombudsman, a tribunal.</summary>
    Outside,
}

/// <summary>Somebody who deals with a concern: advises, mediates, hears or decides it, as they then were.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Id">Their id in the roster; the protocol's role or a name, for somebody outside it.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Post">An officer's post then.</param>
public sealed record Handler(HandlerKind Kind, string Id, string Name, string? Post = null)
{
    /// <summary>Whether this is the person whom the concern is from or about.</summary>
    public bool Is(ConcernParty party) => Kind is not HandlerKind.Body && Id == party.Id;
}
