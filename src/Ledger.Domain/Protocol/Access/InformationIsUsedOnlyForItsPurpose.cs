using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Faversham 10.6, county ACCESS ¶11, Stotfold ACCESS ¶6: a member uses information only for what it was asked or given for. Uttlesford code 4 ¶2
/// only forbids what furthers the member, family, friends, employer or business.
/// </summary>
/// <param name="Uses">The uses that the clause forbids; empty for every other use.</param>
public sealed record InformationIsUsedOnlyForItsPurpose(IReadOnlyList<BeyondPurpose>? Uses = null) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge) =>
        from used in access.All<UsedBeyondPurpose>()
        where used.Fact.By.Kind is AccessPartyKind.Member && (Uses is not { Count: > 0 } || Uses.Contains(used.Fact.Use))
        let served = used.Fact.Use switch
        {
            BeyondPurpose.PaidWork => "for their own paid work",
            BeyondPurpose.OwnAdvantage => "to the advantage of themselves or of somebody close to them",
            _ => "for something other than it was given for",
        }
        select charge.Breach(used, used.Fact.By.Id, $"{used.Fact.By.Name} used {served} what they had been given as a member.");
}
