using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>The council's staff, money or other means helped the publicity of a party or candidate.</summary>
/// <param name="Dealing">The dealing's reference; a new one where it stands alone.</param>
/// <param name="Party">Which party or candidate had the help.</param>
/// <param name="With">What it was: an officer's time, printing, a room.</param>
/// <param name="GivenBy">Who gave it, by id; whoever acts, where not given.</param>
public sealed record ReportAidToPartyPublicity(string Dealing, string Party, string With, string? GivenBy = null) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var by = find.Speaker(GivenBy);
        find.Stated(Dealing, "The reference of the dealing");
        find.Stated(Party, "The party or candidate");
        find.Stated(With, "What the help was");
        return find.Record(() => new PartyPublicityAided(Dealing, by, Party, With));
    }
}
