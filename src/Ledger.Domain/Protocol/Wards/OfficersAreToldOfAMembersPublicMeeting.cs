using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>Faversham 9.4: a member who plans a public meeting on some aspect of the council's work tells the Town Clerk, before it is held.</summary>
/// <param name="Posts">The roles, any of whom is told.</param>
public sealed record OfficersAreToldOfAMembersPublicMeeting(IReadOnlyList<string> Posts) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from planned in matter.All<MemberMeetingPlanned>()
        where planned.Fact.OnCouncilWork
        let told = matter.All<OfficerToldOfMemberMeeting>().FirstOrDefault(one => one.Fact.Meeting == planned.Fact.Meeting && charge.Fills(one.Fact.Told, Posts))
        let owedTo = new Owed(Posts[0], charge.Pack.TitleOf(Posts[0]))
        select charge.OwedBefore(
            planned.Fact.On, planned, owedTo, $"Have {planned.Fact.By.Name} tell {charge.TitlesOf(Posts)} of their public meeting {planned.Fact.Meeting}", told);
}
