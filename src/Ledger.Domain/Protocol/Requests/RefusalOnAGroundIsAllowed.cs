using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 3.7, Stotfold Officers ¶5, Uttlesford 7.2: officers need not meet a request on certain grounds, such as that it concerns
/// another role than that of member. A refusal on one is explained. Where the request is recorded as made for the role of member, and was
/// refused as private or as outside that role, which of the two it was is a question.
/// </summary>
/// <param name="Grounds">The grounds.</param>
public sealed record RefusalOnAGroundIsAllowed(IReadOnlyList<RefusalGround> Grounds) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from received in request.All<RequestReceived>()
        from declined in request.All<RequestDeclined>()
        where Grounds.Contains(declined.Fact.Ground)
        let member = received.Fact.By
        select IsForTheRole(received, declined.Fact.Ground)
            ? charge.Question(declined, member.Id, $"{member.Name} asked as a member and was refused as if not; was it for the role of a member?", received)
            : (Judged)charge.Note(declined, member.Id, $"{member.Name} was refused on a ground that clause {charge.Clause.Ref} allows.", received);

    private static bool IsForTheRole(Entry<RequestReceived> received, RefusalGround ground) =>
        received.Fact.Purpose is RequestPurpose.Role && ground is RefusalGround.PrivatePurpose or RefusalGround.OutsideTheRole;
}
