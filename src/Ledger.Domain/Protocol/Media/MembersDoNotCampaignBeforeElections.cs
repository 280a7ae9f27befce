using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.5(g): before an election a member takes care not to seem to campaign, unless the media approached them as a candidate or a
/// party's campaigner. Only what was party political shows that they did.
/// </summary>
/// <param name="ExceptAsCandidate">Whether a member approached as candidate or campaigner is free to.</param>
public sealed record MembersDoNotCampaignBeforeElections(bool ExceptAsCandidate = true) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        from given in dealing.All<MediaResponseGiven>()
        where given.Fact is { By.Kind: PartyKind.Member, PartyPolitical: true } && !(ExceptAsCandidate && given.Fact.As is SpeaksAs.Candidate)
        let period = charge.Council.PreElectionPeriodOn(given.On)
        where period is not null
        select charge.Breach(given, given.Fact.By.Key, $"{given.Fact.By.Name} spoke to {given.Fact.To} for a party shortly before {period.Election}.");
}
