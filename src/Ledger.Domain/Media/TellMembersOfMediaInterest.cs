using Ledger.Domain.Roster;

namespace Ledger.Domain.Media;

/// <summary>Tells members whom it concerns of the media's interest.</summary>
/// <param name="Dealing">The dealing's reference.</param>
/// <param name="Members">The ids of the members told.</param>
/// <param name="ToldBy">Who tells them; whoever acts, where not given.</param>
public sealed record TellMembersOfMediaInterest(string Dealing, IReadOnlyList<string> Members, string? ToldBy = null) : ICommand<MediaDealing>
{
    /// <inheritdoc/>
    public StreamName Stream => MediaDealing.Stream(Dealing);

    /// <inheritdoc/>
    public Decision Decide(MediaDealing? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var dealing = find.Dealing(current, Dealing);
        var (members, by) = (find.Members(Members), find.Speaker(ToldBy));
        find.Require(members.Count > 0, "Nobody is named who was told.", "Name the members.");
        find.NotBefore(dealing?.Enquiry?.When, "The enquiry");
        return find.Record(() => new MembersToldOfMediaInterest(members, by));
    }
}
