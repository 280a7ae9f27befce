using Ledger.Domain.Declarations;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford appendix B 3: a sensitive interest is notified with the reasons, and withheld from the public register where it is agreed to be one.
/// </summary>
/// <param name="Posts">The roles that keep the register; anybody will do, where empty.</param>
public sealed record SensitiveInterestsAreNotifiedAndWithheld(IReadOnlyList<string>? Posts = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge)
    {
        var notified = declaration.All<SensitiveInterestNotified>().Where(made => charge.Reaches(made.Fact.With, Posts)).ToList();
        foreach (var made in notified.Where(made => made.Fact.Reasons is null))
            yield return charge.Breach(made, made.Fact.Of.Id, $"{made.Fact.Of.Name} called interest {made.Fact.Interest} sensitive and gave no reasons.");
        foreach (var decided in declaration.All<SensitiveInterestDecided>())
        {
            var (interest, person) = (decided.Fact.Interest, decided.Fact.Of);
            if (decided.Fact is { Agreed: true, Withheld: false })
                yield return charge.Breach(decided, person.Id, $"Interest {interest} of {person.Name} was agreed to be sensitive and was not withheld.");
            else if (decided.Fact is { Agreed: false, Withheld: true })
                yield return charge.Breach(decided, person.Id, $"Interest {interest} of {person.Name} was withheld without its being agreed to be sensitive.");
            else if (decided.Fact.Withheld && !notified.Exists(made => made.Fact.Interest == interest && !decided.When.IsBefore(made.When)))
                yield return charge.Breach(decided, person.Id, $"Interest {interest} of {person.Name} was withheld, and nobody had notified it as sensitive.");
        }
    }
}
