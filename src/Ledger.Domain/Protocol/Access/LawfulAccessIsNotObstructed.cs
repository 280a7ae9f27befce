using Ledger.Domain.Access;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Faversham 10.9, Uttlesford code 4 ¶3, county Officers Don't • 7: nobody keeps another from information to which the law entitles them. Where
/// disclosure was ordered by a date, it is owed by then, whatever the clause's own clock says, and rests on the law.
/// </summary>
/// <param name="By">Whom the clause binds.</param>
public sealed record LawfulAccessIsNotObstructed(WhoIsBound By = WhoIsBound.Anyone) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge)
    {
        foreach (var kept in access.All<LawfulAccessObstructed>().Where(kept => By.Includes(kept.Fact.By)))
            yield return charge.Breach(kept, kept.Fact.By.Id, $"{kept.Fact.By.Name} kept somebody from information to which the law entitles them.");
        if (By is WhoIsBound.Member || access.Asked?.Fact.By is not { } member) yield break;
        foreach (var ordered in access.All<DisclosureOrdered>())
        {
            var due = new Due(ordered.Fact.Until, null, $"ordered by {ordered.Fact.By.Name} for {Dates.Spoken(ordered.Fact.Until)}");
            var seen = access.All<DocumentInspected>().FirstOrDefault(one => !one.When.IsBefore(ordered.When));
            yield return charge.Duty(ordered, new Owed(member.Id, member.Name), $"Disclose the document to {member.Name}", seen) with
            {
                Due = due,
                Basis = Basis.Law,
                State = due.StateOf(seen?.When, charge.AsOf),
            };
        }
    }
}
