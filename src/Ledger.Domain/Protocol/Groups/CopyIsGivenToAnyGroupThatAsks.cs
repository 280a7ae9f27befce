using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Hailsham 4.2(c): any group that asks for a copy of a report made for another group is given it, whenever the group was formed.
/// It is owed once asked for, and of written advice only.
/// </summary>
public sealed record CopyIsGivenToAnyGroupThatAsks : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from asked in matter.All<AdviceCopyRequested>()
        where charge.CountsAsGroup(asked.Fact.For, asked.On)
            && !matter.All<AdviceGiven>().Any(given => given.Fact.Advice == asked.Fact.Advice && given.Fact.Form is AdviceForm.Oral)
        let copy = matter.All<AdviceCopyProvided>().FirstOrDefault(provided => provided.Fact.Advice == asked.Fact.Advice
            && provided.Fact.To.Id == asked.Fact.For.Id && !provided.When.IsBefore(asked.When))
        select charge.Duty(asked, asked.Fact.For, $"Give {asked.Fact.For.Name} a copy of the report made for {asked.Fact.MadeFor.Name}", copy);
}
