using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Faversham 4.4: nobody takes part in a decision that affects an officer to whom they are close. Where that came to light only afterwards, whether
/// they were close by then is a question.
/// </summary>
public sealed record NobodyDecidesOnAnOfficerTheyAreCloseTo : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge)
    {
        foreach (var took in declaration.All<TookPartInDecisionOnOfficer>())
        {
            var (person, officer) = (took.Fact.Of, took.Fact.Officer);
            if (declaration.Relationships.FirstOrDefault(one => one.With.Id == officer.Id) is not { With: not null } close) continue;
            var says = $"{person.Name} took part in a decision that affects {officer.Name}, to whom they are close";
            yield return took.When.IsBefore(close.Entry.Fact.Occurred)
                ? charge.Question(took, person.Id, $"{says}; were they so then?", close.Entry)
                : charge.Breach(took, person.Id, $"{says}.", close.Entry);
        }
    }
}
