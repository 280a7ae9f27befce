using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 10.1(a) and (b): what a member asks for on behalf of a third party is given only where it is public already, and where data
/// protection law allows it. Where nobody said whether it is, that is a question.
/// </summary>
/// <param name="Public">Whether it must be public.</param>
/// <param name="Lawful">Whether the law must allow it.</param>
public sealed record ThirdPartiesAreGivenOnlyWhatIsPublicAndLawful(bool Public = true, bool Lawful = true) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from received in request.All<RequestReceived>()
        where received.Fact.OnBehalfOf is not null
        from answered in request.All<RequestAnswered>()
        where answered.Fact.Replies.Any(reply => reply.Extent is not AnswerExtent.LeftOpen)
        from finding in Judge(answered, received, charge)
        select finding;

    private IEnumerable<Finding> Judge(Entry<RequestAnswered> answered, Entry<RequestReceived> received, Charge charge)
    {
        var (by, given) = (answered.Fact.By, answered.Fact);
        var says = $"{by.Name} answered what {received.Fact.By.Name} had asked for a third party";
        if (Public && given.Public is false) yield return charge.Breach(answered, by.Id, $"{says}, and it was not public.", received);
        if (Public && given.Public is null) yield return charge.Question(answered, by.Id, $"{says}; was it public already?", received);
        if (Lawful && given.Lawful is false) yield return charge.Breach(answered, by.Id, $"{says}, and data protection law forbade it.", received);
        if (Lawful && given.Lawful is null) yield return charge.Question(answered, by.Id, $"{says}; did data protection law allow it?", received);
    }
}
