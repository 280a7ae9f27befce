namespace Ledger.Domain.Roster;

/// <summary>Takes a member out of office: end of term, resignation, disqualification, death, or no longer in the roster.</summary>
/// <param name="Member">The member's id.</param>
/// <param name="Why">Why they leave.</param>
public sealed record CeaseMember(string Member, string Why) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var member = find.Member(Member);
        find.Stated(Why, "The reason");
        return find.Record(() => new MemberCeased(member, Why));
    }
}
