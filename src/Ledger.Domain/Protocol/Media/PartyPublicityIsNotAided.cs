using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// County PRE ELECTION ¶4 and ¶7: no public money, staff or other means of the council serve the publicity of a party or candidate.
/// </summary>
public sealed record PartyPublicityIsNotAided : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge) =>
        from aided in dealing.All<PartyPublicityAided>()
        select charge.Breach(aided, aided.Fact.By.Key, $"{aided.Fact.By.Name} helped the publicity of {aided.Fact.Party} with {aided.Fact.With}.");
}
