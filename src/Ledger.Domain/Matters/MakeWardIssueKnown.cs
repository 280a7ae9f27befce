using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Records that something about wards became known to others, or to the public, otherwise than by a release or a consultation.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Wards">The wards' ids.</param>
/// <param name="To">To whom.</param>
/// <param name="Through">How: a post on the council's page, an e-mail to all members.</param>
/// <param name="Issue">The issue's reference within the matter; the matter as a whole, where not given.</param>
public sealed record MakeWardIssueKnown(string Matter, IReadOnlyList<string> Wards, MadeKnownTo To, string Through, string? Issue = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var wards = find.Wards(Wards);
        find.Require(wards.Count > 0, "No ward is named.", "Name the wards that it affects.");
        find.Stated(Through, "How it became known");
        if (Issue is not null) find.Known<WardIssueNoted>(matter, one => one.Issue, Issue, "issue", nameof(NoteWardIssue));
        return find.Record(() => new WardIssueMadeKnown(Issue, wards, To, Through));
    }
}
