using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>Officers ask the member what they mean; until the member says, the clock stands still.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="What">What is unclear.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record AskClarification(
    string Request, string What, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.NotAllAnswered(find.Put(current, Request), Request);
        var by = find.Acting(Officer);
        find.Stated(What, "The question");
        return find.Record(() => new ClarificationAsked(by, What));
    }
}
