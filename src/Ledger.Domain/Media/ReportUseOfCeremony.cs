using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>A member used a ceremony for publicity.</summary>
/// <param name="Dealing">The dealing's reference; a new one where it stands alone.</param>
/// <param name="Member">The id of the member.</param>
/// <param name="Ceremony">Which ceremony.</param>
/// <param name="How">What they did.</param>
/// <param name="ForTheParty">Whether it was for their party's advantage.</param>
public sealed record ReportUseOfCeremony(string Dealing, string Member, string Ceremony, string How, bool ForTheParty = false) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var by = find.Member(Member);
        find.Stated(Dealing, "The reference of the dealing");
        find.Stated(Ceremony, "The ceremony");
        find.Stated(How, "What they did");
        return find.Record(() => new CeremonyUsedForPublicity(Dealing, by, Ceremony, How, ForTheParty));
    }
}
