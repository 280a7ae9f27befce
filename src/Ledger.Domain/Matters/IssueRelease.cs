using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Issues a press release about the matter.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Release">The release's own reference, under which its approval is recorded.</param>
/// <param name="Wards">The ids of the wards it concerns.</param>
public sealed record IssueRelease(string Matter, string Release, IReadOnlyList<string>? Wards = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var wards = find.Wards(Wards);
        find.New<ReleaseIssued>(matter, one => one.Release, Release, "release");
        return find.Record(() => new ReleaseIssued(Release, wards));
    }
}
