using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Notes that something affects certain wards.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Issue">A reference for the issue, new within the matter.</param>
/// <param name="Wards">The wards' ids.</param>
/// <param name="Kind">How it touches them.</param>
/// <param name="What">What it is.</param>
public sealed record NoteWardIssue(
    string Matter, string Issue, IReadOnlyList<string> Wards, WardIssueKind Kind = WardIssueKind.General, string? What = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var wards = find.Wards(Wards);
        find.New<WardIssueNoted>(matter, one => one.Issue, Issue, "issue");
        find.Require(wards.Count > 0, "No ward is named.", "Name the wards that it affects.");
        return find.Record(() => new WardIssueNoted(Issue, Kind, wards, What));
    }
}
