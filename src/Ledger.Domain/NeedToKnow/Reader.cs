namespace Ledger.Domain.NeedToKnow;

/// <summary>Somebody who reads the ledger, in the one capacity in which they do it now.</summary>
/// <param name="Role">The capacity.</param>
/// <param name="Person">Their id in the roster or, for an auditor or investigator from outside, the id under which they were granted access; null for the keeper.</param>
/// <param name="Group">The id of the group to which they belong now; null for none. Whoever leaves a group loses its confidences.</param>
public sealed record Reader(Role Role, string? Person = null, string? Group = null)
{
    /// <summary>Whoever holds the database.</summary>
    public static Reader Keeper { get; } = new(Role.Keeper);

    /// <summary>The eyes of a group, or of one member where there are no groups: what any of its members may see, and no member's own dealings.</summary>
    public static Reader Of(string group) => new(Role.Member, null, group);

    /// <summary>The side for whose eyes they read; null for one who reads for the council.</summary>
    public string? Side => Role is Role.Member or Role.PoliticalAssistant ? Group ?? Person : null;
}
