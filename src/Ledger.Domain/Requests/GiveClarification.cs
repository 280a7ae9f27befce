using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>The member says what they mean.</summary>
/// <param name="Request">The request's reference.</param>
/// <param name="What">What they say.</param>
public sealed record GiveClarification(
    string Request, string What) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var request = find.Put(current, Request);
        find.Stated(What, "What the member says");
        var awaited = request?.Stops.LastOrDefault(stop => stop.Until is null);
        find.Require(
            request is null || awaited is not null, "No clarification is awaited.", $"Record first with {nameof(AskClarification)} that it was asked for.");
        find.NotBefore(awaited?.From, "The question");
        return find.Record(() => new ClarificationGiven(What));
    }
}
