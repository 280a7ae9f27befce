namespace Ledger.Domain.Roster;

/// <summary>Takes a member off a body.</summary>
/// <param name="Body">The body's id.</param>
/// <param name="Member">The member's id.</param>
public sealed record LeaveBody(string Body, string Member) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.Body(Body);
        var member = find.Member(Member);
        find.Require(
            name is null || member is null || find.Then.Seats.Any(seat => seat.Body == Body && seat.Member.Id == Member),
            $"{member?.Name} does not sit on {name} that day.",
            "Check the member, the body and the date.");
        return find.Record(() => new LeftBody(Body, name!, member!));
    }
}
