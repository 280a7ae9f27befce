using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.5(e): a member commits the council to nothing in a matter in which others may claim or insurers be concerned.
/// </summary>
public sealed record NoCommitmentIsGivenWhereClaimsMayArise : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        from given in dealing.All<MediaResponseGiven>()
        where given.Fact is { By.Kind: PartyKind.Member, Commitment.OpenToClaims: true }
        select charge.Breach(given, given.Fact.By.Key, $"{given.Fact.By.Name} gave {given.Fact.To} a commitment in a matter that is open to claims.");
}
