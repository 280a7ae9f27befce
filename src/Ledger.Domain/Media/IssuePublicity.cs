using Ledger.Domain.Letters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>A release or other publicity goes out, or an event takes place.</summary>
/// <param name="Dealing">Its reference.</param>
/// <param name="IssuedBy">Who issues it, by id; whoever acts, where not given.</param>
/// <param name="Quotes">Whom it quotes.</param>
/// <param name="Promotes">The party, group or candidate whom it seems to promote.</param>
/// <param name="PersonalView">Whether it states somebody's own view and not the council's position.</param>
public sealed record IssuePublicity(
    string Dealing, string? IssuedBy = null, IReadOnlyList<Addressee>? Quotes = null, string? Promotes = null, bool PersonalView = false) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Drafted(current, Dealing);
        var (by, quotes) = (find.Speaker(IssuedBy), find.Correspondents(Quotes));
        find.Require(current?.Issued is null, $"{Dealing} is issued already.", "Give other publicity a dealing of its own, or correct the entry.");
        if (Promotes is not null) find.Stated(Promotes, "Whom it seems to promote");
        return find.Record(() => new PublicityIssued(by, quotes, Promotes, PersonalView));
    }
}
