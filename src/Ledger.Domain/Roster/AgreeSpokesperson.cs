namespace Ledger.Domain.Roster;

/// <summary>The council agrees that a member speaks for it to the media.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Resolution">The minute that agreed it.</param>
/// <param name="On">On what subject; every one, where not given.</param>
public sealed record AgreeSpokesperson(string Member, string Resolution, string? On = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = find.Member(Member);
        find.Stated(Resolution, "The resolution");
        find.Require(
            !find.Then.Spokespeople.Any(agreed => agreed.Member.Id == Member && agreed.On == On), $"{member?.Name} speaks for the council already.",
            "Check the subject and the date.");
        return find.Record(() => new CouncilSpokespersonAgreed(member!, On, Resolution));
    }
}
