using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>When a member takes advice before asking.</summary>
public enum AdviceNeeded
{
    /// <summary>Where seeing the document would probably breach data protection law.</summary>
    DataProtection,

    /// <summary>Where the member has an interest in its subject.</summary>
    OwnInterest,
}

/// <summary>
/// Faversham 10.5: a member takes advice before asking for a document in whose subject they have an interest, or which they probably may not see
/// under data protection law. Whether personal data made that probable is a question.
/// </summary>
/// <param name="Posts">The roles whose advice counts.</param>
/// <param name="Where">When advice is needed.</param>
public sealed record AdviceIsTakenBeforeAsking(IReadOnlyList<string> Posts, IReadOnlyList<AdviceNeeded> Where) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        if (access.Asked is not { } asked) yield break;
        var member = asked.Fact.By;
        if (access.Before<AccessAdviceSought>(asked).Any(sought => sought.Fact.By.Id == member.Id && charge.Fills(sought.Fact.Of, Posts))) yield break;
        if (Where.Contains(AdviceNeeded.OwnInterest) && asked.Fact.OwnInterest)
            yield return charge.Breach(
                asked, member.Id, $"{member.Name} asked for a document in whose subject they have an interest, and had not taken the advice of {charge.TitlesOf(Posts)}.");
        if (Where.Contains(AdviceNeeded.DataProtection) && asked.Fact.PersonalData)
            yield return charge.Question(
                asked, member.Id,
                $"{member.Name} asked for third parties' personal data and had not taken the advice of {charge.TitlesOf(Posts)}; would seeing it probably have breached data protection law?");
    }
}
