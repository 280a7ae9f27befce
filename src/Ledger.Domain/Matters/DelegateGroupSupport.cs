using Ledger.Domain.Roster;

namespace Ledger.Domain.Matters;

/// <summary>Passes a group's request to another officer.</summary>
/// <param name="Matter">The matter's reference.</param>
/// <param name="Request">The request's reference within the matter.</param>
/// <param name="ToGo">The officer who goes, by post or person.</param>
/// <param name="Officer">The officer who passes it on, by post or person; whoever acts, where not given.</param>
public sealed record DelegateGroupSupport(string Matter, string Request, string ToGo, string? Officer = null) : ICommand<Matter>
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
        var toGo = find.Officer(ToGo);
        find.Require(
            officer is null || toGo is null || officer.Id != toGo.Id, $"{officer?.Name} can't pass a request to themselves.", "Name the other officer.");
        return find.Record(() => new GroupSupportDelegated(Request, find.Again(request.For), officer!, toGo!));
    }
}
