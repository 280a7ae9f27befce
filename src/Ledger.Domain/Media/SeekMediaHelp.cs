using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>A member asks an officer for help or advice with the media.</summary>
/// <param name="Dealing">The dealing's reference; a new one where it begins with this.</param>
/// <param name="Of">The officer asked, by post or person.</param>
/// <param name="Member">The member who asks; whoever acts, where not given.</param>
public sealed record SeekMediaHelp(string Dealing, string Of, string? Member = null) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Stated(Dealing, "The reference of the dealing");
        var (member, of) = (find.Member(Member ?? act.By.Id), find.Officer(Of));
        return find.Record(() => new MediaHelpSought(Dealing, member, of));
    }
}
