using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>County EMPLOYMENT ¶6: a member does not use their office to get information for their own paid work, be it asked for so or used so afterwards.</summary>
public sealed record InformationIsNotForPaidWork : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        if (access.Asked is { Fact: { ForPaidWork: true } } asked)
            yield return charge.Breach(asked, asked.Fact.By.Id, $"{asked.Fact.By.Name} asked as a member for a document that they wanted for their own paid work.");
        foreach (var used in access.All<UsedBeyondPurpose>().Where(one => one.Fact is { Use: BeyondPurpose.PaidWork, By.Kind: AccessPartyKind.Member }))
            yield return charge.Breach(used, used.Fact.By.Id, $"{used.Fact.By.Name} used in their own paid work what they had got as a member.");
    }
}
