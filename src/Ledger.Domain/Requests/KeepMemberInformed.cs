using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Officers tell the member how the request is getting on.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="Progress">What they say.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record KeepMemberInformed(
    string Request, string? Progress = null, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Put(current, Request);
        var by = find.Acting(Officer);
        return find.Record(() => new MemberKeptInformed(by, Progress));
    }
}
