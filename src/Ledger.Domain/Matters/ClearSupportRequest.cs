using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Clears an invitation, as the post that clears invitations.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Request">The request's reference within the matter.</param>
/// <param name="ToGo">The officer who may go, by post or person; none where nobody is named.</param>
/// <param name="Officer">The officer who clears it, by post or person; whoever acts, where not given.</param>
public sealed record ClearSupportRequest(string Matter, string Request, string? ToGo = null, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var request = find.Request(matter, Request);
        var officer = find.Acting(Officer);
        var toGo = find.OfficerIfNamed(ToGo);
        return find.Record(() => new SupportRequestCleared(Request, find.Again(request.For), officer, toGo));
    }
}
