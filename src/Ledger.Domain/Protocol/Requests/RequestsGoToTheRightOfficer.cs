using Ledger.Domain.People;
using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 4.6 and 10.1, Uttlesford 3.9, county EMPLOYMENT ¶1 and ACCESS ¶1, Stotfold General Principles ¶3 and ACCESS ¶1: members put their
/// requests to certain posts, or to officers senior enough, some kinds of request apart. What goes to nobody in particular, such as a shared
/// mailbox, goes to no wrong officer.
/// </summary>
/// <param name="Posts">The roles to which requests go.</param>
/// <param name="AndAbove">Whether they may go to officers at least as senior as one of these too.</param>
/// <param name="Kinds">The kinds of request that the clause is about; empty for every kind.</param>
/// <param name="ExceptKinds">The kinds that may go to any officer, such as a purely factual question.</param>
/// <param name="OthersWithLeaveOf">The roles with whose leave a request may go to others; whether they gave it is then asked.</param>
public sealed record RequestsGoToTheRightOfficer(
    IReadOnlyList<string> Posts,
    bool AndAbove = false,
    IReadOnlyList<RequestKind>? Kinds = null,
    IReadOnlyList<RequestKind>? ExceptKinds = null,
    IReadOnlyList<string>? OthersWithLeaveOf = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge)
    {
        if (request.Received is not { Fact: { To: { } to } asked } received) yield break;
        if (!IsAbout(asked.Kind) || charge.Fills(to, Posts) || IsAbove(to, charge)) yield break;
        var says = $"{asked.By.Name} put a request to {to.Name}, {to.Title}";
        yield return OthersWithLeaveOf is { Count: > 0 } leave
            ? charge.Question(received, asked.By.Id, $"{says}; had {charge.TitlesOf(leave)} agreed to that?")
            : charge.Breach(received, asked.By.Id, $"{says}; it should go to {charge.TitlesOf(Posts)}{(AndAbove ? " or above" : "")}.");
    }

    private bool IsAbout(RequestKind kind) => (Kinds is not { Count: > 0 } || Kinds.Contains(kind)) && ExceptKinds?.Contains(kind) is not true;

    private bool IsAbove(OfficerThen to, Charge charge) =>
        AndAbove && charge.Pack.SeniorityOf(to.Post) is { } own && own <= Posts.Max(charge.Pack.SeniorityOf);
}
