using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Officers inform members without being asked.</summary>
/// <param name="Request">The reference of the series to which it belongs, such as a bulletin's.</param>
/// <param name="Means">By what means.</param>
/// <param name="Members">Which members, by id; every member, where not given.</param>
/// <param name="About">What about.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record InformMembers(
    string Request, InformingMeans Means = InformingMeans.Bulletin, IReadOnlyList<string>? Members = null, string? About = null,
    string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Stated(Request, "The reference");
        var (by, members) = (find.Acting(Officer), find.Members(Members));
        return find.Record(() => new MembersInformed(Request, by, Means, members, About));
    }
}
