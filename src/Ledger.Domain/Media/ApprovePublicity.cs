using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>An officer approves a release or other publicity.</summary>
/// <param name="Dealing">Its reference.</param>
/// <param name="Officer">Who approves it, by post or person; whoever acts, where not given.</param>
public sealed record ApprovePublicity(string Dealing, string? Officer = null) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Drafted(current, Dealing);
        var officer = find.Acting(Officer);
        return find.Record(() => new PublicityApproved(officer));
    }
}
