using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// County "Members Don't • 9": no member has officers do what is unlawful, financially improper or maladministration. Whether what was asked for
/// was any of these is a question.
/// </summary>
public sealed record NothingUnlawfulIsAskedOfOfficers : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.AskedForTheUnlawful])
        select charge.Question(reported, $"It is reported that {reported.Fact.By.Name} asked {reported.Whom()} for something unlawful or improper; was it?");
}
