using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>Authorises an officer to answer the media.</summary>
/// <param name="Dealing">The dealing's reference.</param>
/// <param name="Officer">The officer, by post or person.</param>
/// <param name="AuthorisedBy">Who authorises them; whoever acts, where not given.</param>
public sealed record AuthoriseForMedia(string Dealing, string Officer, string? AuthorisedBy = null) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Dealing(current, Dealing);
        var (officer, by) = (find.Officer(Officer), find.Speaker(AuthorisedBy));
        return find.Record(() => new OfficerAuthorisedForMedia(officer, by));
    }
}
