namespace Ledger.Domain.Roster;

/// <summary>A member ceases to speak for the council.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="On">On what subject, as it was agreed.</param>
public sealed record StandDownSpokesperson(string Member, string? On = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = find.Member(Member);
        find.Require(
            find.Then.Spokespeople.Any(agreed => agreed.Member.Id == Member && agreed.On == On), $"{member?.Name} does not speak for the council on that day.",
            $"Use a member and a subject as {nameof(AgreeSpokesperson)} recorded them.");
        return find.Record(() => new CouncilSpokespersonStoodDown(member!, On));
    }
}
