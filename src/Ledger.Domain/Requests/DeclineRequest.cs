using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Officers decline a request, or some of its questions.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Ground">Why.</param>
/// <param name="Explanation">The ground in the officer's words.</param>
/// <param name="Questions">The numbers of the questions declined, from 1; all, where not given.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record DeclineRequest(
    string Request, RefusalGround Ground, string? Explanation = null, IReadOnlyList<int>? Questions = null, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Put(current, Request);
        find.NotAllAnswered(request, Request);
        var by = find.Acting(Officer);
        find.Questions(request, Questions ?? []);
        return find.Record(() => new RequestDeclined(by, Ground, Explanation, Questions ?? []));
    }
}
