namespace Ledger.Domain.Roster;

/// <summary>Takes an officer, or a member acting unpaid, out of a post.</summary>
/// <param name="Post">The post's id.</param>
/// <param name="Officer">The person's id, where several hold the post.</param>
/// <param name="Why">Why they leave.</param>
public sealed record LeavePost(string Post, string? Officer = null, string? Why = null) : ICommand<Council>
{
    /// <inheritdoc/>
    public StreamName Stream => Council.Stream;

    /// <inheritdoc/>
    public Decision Decide(Council? current, Council council, Act act)
    {
        var find = RosterLookup.Begin(current, council, act);
        var officer = find.Holder(Post, Officer);
        return find.Record(() => new OfficerLeft(officer, Why));
    }
}
