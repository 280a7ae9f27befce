using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.5(a), Uttlesford 13.2: a member who speaks to the media says in what capacity.
/// </summary>
public sealed record MembersStateTheirCapacityToTheMedia : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        from given in dealing.All<MediaResponseGiven>()
        where given.Fact is { By.Kind: PartyKind.Member, As: SpeaksAs.NotStated }
        select charge.Breach(given, given.Fact.By.Key, $"{given.Fact.By.Name} spoke to {given.Fact.To} and did not say in what capacity.");
}
