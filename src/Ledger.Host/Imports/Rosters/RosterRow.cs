namespace Ledger.Host.Imports.Rosters;

/// <summary>One councillor's cells as they stand in the file, nothing cleaned yet.</summary>
internal sealed record RosterRow(
    string Where,
    string? SourceId,
    string Name,
    string Party,
    string? Group,
    string Ward,
    IReadOnlyList<string> Emails,
    string KeyPosts,
    IReadOnlyList<TermOfOffice> Terms);
