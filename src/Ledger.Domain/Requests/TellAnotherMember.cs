using Ledger.Domain.Matters;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Requests;

/// <summary>An officer tells a member what another member asked or said.</summary>
/// <param name="Request">The reference of the request that it came of, or a reference of its own.</param>
/// <param name="To">The member who is told, by id.</param>
/// <param name="Of">The member whose it was, by id; who made the request, where not given.</param>
/// <param name="Consented">Whether the member whose it was had agreed.</param>
/// <param name="What">What is told.</param>
/// <param name="Officer">The officer who does so, by post or person; whoever acts, where not given.</param>
public sealed record TellAnotherMember(
    string Request, string To, string? Of = null, bool Consented = false, string? What = null, string? Officer = null) : ICommand<MemberRequest>
{
    /// <inheritdoc/>
    public StreamName Stream => MemberRequest.Stream(Request);

    /// <inheritdoc/>
    public Decision Decide(MemberRequest? current, Council council, Act act)
    {
        var find = new Lookup(council, act);
        find.Stated(Request, "The reference");
        var (to, by) = (find.Member(To), find.Acting(Officer));
        var of = Of is null && current?.AskedBy is { } asker ? asker : find.Member(Of ?? "");
        if (current?.Received is { } received && of?.Id == received.Fact.By.Id) find.NotBefore(received.When, $"Request {Request}");
        find.Require(
            of is null || to is null || of.Id != to.Id, $"{to?.Name} can't be told what was their own.", "Name another member as the one who is told.");
        return find.Record(() => new ToldToAnotherMember(Request, by, of!, to!, Consented, What));
    }
}
