using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>Faversham 13.3(d): a member who visits outside their own ward tells the members for that ward beforehand. Told later settles it.</summary>
public sealed record OtherWardsMembersAreToldOfAVisit : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from visit in matter.All<VisitMade>()
        where visit.Fact.Ward is not null && charge.Council.On(visit.On).WardOf(visit.Fact.By.Id) != visit.Fact.Ward
        from member in charge.MembersFor(visit.Fact.Ward!, visit)
        let told = matter.All<WardMembersTold>().Where(one => one.Fact.Issue == visit.Fact.Visit && one.Fact.Members.Any(each => each.Id == member.Id)).ToList()
        where !told.Exists(one => !visit.When.IsBefore(one.When))
        let found = charge.Breach(
            visit, visit.Fact.By.Id,
            $"{visit.Fact.By.Name} visited {visit.Fact.Place}, outside their own ward, and {member.Name}, who represents {visit.Fact.WardName}, had not been told beforehand.")
        select found with { SettledBy = told.FirstOrDefault() };
}
