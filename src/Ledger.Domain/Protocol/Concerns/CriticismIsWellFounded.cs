using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Faversham 15.2(b), Uttlesford 10.2, Stotfold Relationship • 2: a member's criticism of an officer is well founded and constructive. Whether
/// it was is a question, until the concern itself says that it has no grounds, or somebody answers; an upheld concern answers it.
/// </summary>
public sealed record CriticismIsWellFounded : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        if (concern.Raised is not { Fact: { By.Side: ConcernSide.Member, About.Side: ConcernSide.Officer } } raised) yield break;
        var (by, about) = (raised.Fact.By, raised.Fact.About);
        if (raised.Fact.Founded is false)
            yield return charge.Breach(raised, by.Id, $"{by.Name} criticised {about.Name} and gave no grounds.");
        else if (raised.Fact.Founded is null)
            yield return charge.Question(raised, by.Id, $"{by.Name} criticised {about.Name}; was it well founded and constructive?") with
            {
                SettledBy = concern.Finding is { Fact.Outcome: not Outcome.NotUpheld } upheld ? upheld : (Entry?)null,
                Answer = concern.Finding is { Fact: { Outcome: not Outcome.NotUpheld, Reasons: var reasons } } ? reasons : null,
            };
    }
}
