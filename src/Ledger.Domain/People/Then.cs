namespace Ledger.Domain.People;

/// <summary>A party group under the name it then had. A group is not a party: two parties may sit as one group.</summary>
/// <param name="Id">The group's id in the roster.</param>
/// <param name="Name">Its name then.</param>
public sealed record GroupThen(string Id, string Name);

/// <summary>A member (councillor) as they then were.</summary>
/// <param name="Id">The member's id in the roster.</param>
/// <param name="Name">Their name then, as spoken: "Cllr Ann Sample".</param>
/// <param name="Group">Their group then; null for a member in none.</param>
/// <param name="Ward">The name of the ward they then represented; null where the council has none.</param>
public sealed record MemberThen([property: DataSubject] string Id, string Name, GroupThen? Group = null, string? Ward = null);

/// <summary>An officer in the post they then held.</summary>
/// <param name="Id">The officer's id in the roster.</param>
/// <param name="Name">Their name then.</param>
/// <param name="Post">The id of the post they then held, such as <c>town-clerk</c>.</param>
/// <param name="Title">The post's title then.</param>
public sealed record OfficerThen([property: DataSubject] string Id, string Name, string Post, string Title);

/// <summary>A member or an officer under the name they then had, where it does not matter which.</summary>
/// <param name="Id">The person's id in the roster.</param>
/// <param name="Name">Their name then.</param>
public sealed record PersonThen([property: DataSubject] string Id, string Name);

/// <summary>Whether a side is a party group or, in a council or body without groups, one member.</summary>
public enum SideKind
{
    /// <summary>A party group.</summary>
    Group,

    /// <summary>An individual member.</summary>
    Member,
}

/// <summary>One of those whom officers must treat even-handedly: a party group, or a member where there are no groups.</summary>
/// <param name="Kind">Group or member.</param>
/// <param name="Id">The id in the roster.</param>
/// <param name="Name">The name then.</param>
public sealed record Side(SideKind Kind, [property: DataSubject] string Id, string Name);

/// <summary>Anybody to whom something is owed, under the name they then had.</summary>
/// <param name="Id">The id in the roster.</param>
/// <param name="Name">The name then.</param>
public sealed record Owed([property: DataSubject] string Id, string Name)
{
    /// <summary>A side is owed something.</summary>
    public static implicit operator Owed(Side side) => new(side.Id, side.Name);

    /// <summary>An officer is owed something.</summary>
    public static implicit operator Owed(OfficerThen officer) => new(officer.Id, officer.Name);

    /// <summary>A member is owed something.</summary>
    public static implicit operator Owed(MemberThen member) => new(member.Id, member.Name);
}
