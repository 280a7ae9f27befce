using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 4.10, county "Officers Do • 7" and "Members Do • 6", Uttlesford 3.8: members and officers respect each other's time away from the council.
/// Where the text names the way for what can't wait, any other way is a breach; where it names none, whether a contact was right is a question.
/// </summary>
/// <param name="Channels">The ways in which a member may turn to officers outside working hours; none where the text names none.</param>
/// <param name="ByMembersOnly">Whether the clause binds members alone.</param>
public sealed record OwnTimeIsRespected(IReadOnlyList<RequestChannel>? Channels = null, bool ByMembersOnly = false) : IRule<MemberRequest>
{
    // What is written waits until it is read.
    private static readonly RequestChannel[] Waiting = [RequestChannel.Email, RequestChannel.Letter, RequestChannel.Form];

    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
    [
        .. from received in request.All<RequestReceived>()
           where received.Fact.OutOfHours && !Waiting.Concat(Channels ?? []).Contains(received.Fact.Channel)
           let member = received.Fact.By
           select Found(received, member.Id, $"{member.Name} turned to {received.Fact.To?.Name ?? "officers"} outside working hours", charge),
        .. from reported in request.Reported([ConductKind.ContactOutOfHours])
           where reported.Fact.By.Member is not null || !ByMembersOnly
           let says = $"{reported.Fact.By.Name} called on {reported.Fact.Towards?.Name ?? "others"} in their own time"
           select Found(reported, reported.Fact.By.Id, says, charge),
    ];

    private Finding Found(Entry act, string by, string says, Charge charge) => Channels is { Count: > 0 }
        ? charge.Breach(act, by, $"{says}, and not in the way that is provided.")
        : charge.Question(act, by, $"{says}; was that right?");
}
