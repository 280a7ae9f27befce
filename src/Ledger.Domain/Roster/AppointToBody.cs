namespace Ledger.Domain.Roster;

/// <summary>Appoints a member to a body, or gives one who sits on it another part.</summary>
/// <param name="Body">The body's id.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Part">As what: chair, vice-chair, lead-member, member.</param>
public sealed record AppointToBody(string Body, string Member, string Part = "member") : ICommand<Council>
{
    private static readonly string[] Parts = ["chair", "vice-chair", "lead-member", "member"];

    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var name = find.Body(Body);
        var member = find.Member(Member);
        find.Require(Parts.Contains(Part), $"A body has no part “{Part}”.", $"Use one of {string.Join(", ", Parts)}.");
        find.Require(
            !find.Then.Seats.Any(seat => seat.Body == Body && seat.Member.Id == Member && seat.Part == Part),
            $"{member?.Name} sits on {name} as {Part} already.",
            "Check the member, the part and the date.");
        return find.Record(() => new AppointedToBody(Body, name, member!, Part));
    }
}
