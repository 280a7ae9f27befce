namespace Ledger.Host.Imports.Rosters;

/// <summary>One row, its cells cleaned, before it is compared with the other rows of the file.</summary>
internal sealed record RosterEntry(
    RosterRow Row,
    MemberName Name,
    string? Party,
    PartyLabel Group,
    RosterWard? Ward,
    IReadOnlyList<string> Addresses,
    string? KeyPosts)
{
    public string Id { get; init; } = Name.Slug;
}
