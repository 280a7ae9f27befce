using Ledger.Domain.Letters;
using Ledger.Domain.Media;

namespace Ledger.Domain.Protocol.Media;

/// <summary>
/// Faversham 11.2, Uttlesford 13.1, Stotfold PRESS AND MEDIA ¶3: what an officer tells the media is factual, and never political.
/// </summary>
/// <param name="InLineWithPolicy">Whether it must also be in line with the council's policy.</param>
public sealed record OfficersTellTheMediaFactsOnly(bool InLineWithPolicy = false) : IRule<MediaDealing>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MediaDealing dealing, Charge charge)
    {
        foreach (var given in dealing.All<MediaResponseGiven>().Where(given => given.Fact.By.Kind is PartyKind.Officer))
        {
            var officer = given.Fact.By;
            if (given.Fact.PartyPolitical)
                yield return charge.Breach(given, officer.Key, $"{officer.Name} made a political comment to {given.Fact.To}.");
            else if (!given.Fact.Factual)
                yield return charge.Breach(given, officer.Key, $"{officer.Name} told {given.Fact.To} more than facts.");
            if (InLineWithPolicy && given.Fact.AtOddsWithPolicy)
                yield return charge.Breach(given, officer.Key, $"What {officer.Name} told {given.Fact.To} is at odds with the council's policy.");
        }
    }
}
