using Ledger.Domain.Declarations;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>
/// Uttlesford 11.1 and code 10 guidance: whoever asks for advice on an interest is given it. What they then declare is their own decision.
/// </summary>
/// <param name="Posts">The roles that give it; anybody who was asked, where empty.</param>
public sealed record AdviceOnInterestsIsGivenWhenAsked(IReadOnlyList<string>? Posts = null) : IRule<Declaration>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Declaration declaration, Charge charge) =>
        from asked in declaration.All<InterestAdviceAsked>()
        where charge.Reaches(asked.Fact.From, Posts)
        let person = asked.Fact.Of
        select charge.Duty(
            asked, new Owed(person.Id, person.Name), $"advise {person.Name}, who asked the {charge.Pack.TitleOf(asked.Fact.From)} about an interest",
            declaration.All<InterestAdviceGiven>().FirstOrDefault(given => given.Fact.Advice == asked.Fact.Advice));
}
