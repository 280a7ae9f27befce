using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Uttlesford 13.1: members do not anticipate decisions when they speak to the media.
/// </summary>
public sealed record DecisionsAreNotAnticipatedInTheMedia : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        from given in dealing.All<MediaResponseGiven>()
        where given.Fact is { By.Kind: PartyKind.Member, AnticipatesDecision: true }
        select charge.Breach(given, given.Fact.By.Key, $"{given.Fact.By.Name} anticipated a decision when speaking to {given.Fact.To}.");
}
