using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Accepts a group's request for support. It may have been declined before: minds change, and both stay recorded.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Request">The request's reference within the matter.</param>
/// <param name="Officer">The officer who accepts, by post or person; whoever acts, where not given.</param>
public sealed record AcceptGroupSupport(string Matter, string Request, string? Officer = null) : ICommand<Matter>
{
    /// <inheritdoc/>
    public StreamName Stream => Matters.Matter.Stream(Matter);

    /// <inheritdoc/>
    public Decision Decide(Matter? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        var matter = find.Open(current, Matter);
        var request = find.Request(matter, Request);
        find.NotWithdrawn(request, Request);
        find.NotAccepted(matter, Request);
        var officer = find.Acting(Officer);
        return find.Record(() => new GroupSupportAccepted(Request, find.Again(request.For), request.Kind, officer));
    }
}
