using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>
/// County Ceremonial events ¶2: local members are always told of a ceremonial event in their division and, where possible, invited. An invitation
/// tells them too; whether one was possible is a question once the day has come.
/// </summary>
/// <param name="Invited">Whether they are invited where possible.</param>
public sealed record WardMembersAreToldOfCeremonies(bool Invited = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        var today = charge.AsOf.InZone(OccurredAt.London).Date;
        foreach (var arranged in matter.All<CeremonialEventArranged>())
        {
            foreach (var (ward, member) in arranged.Fact.Wards.SelectMany(ward => charge.MembersFor(ward, arranged).Select(member => (ward, member))))
            {
                var (name, division) = (arranged.Fact.Event, charge.WardName(ward, arranged));
                Entry? invited = matter.All<WardMembersInvited>().FirstOrDefault(one => one.Fact.Event == name && one.Fact.Members.Any(each => each.Id == member.Id));
                Entry? told = matter.Told(member, name, null).FirstOrDefault(one => one.Fact.Issue == name || !one.When.IsBefore(arranged.When));
                yield return charge.OwedBefore(
                    arranged.Fact.On, arranged, member, $"Tell {member.Name}, who represents {division}, of the ceremonial event {name}", told ?? invited);
                if (Invited && invited is null && arranged.Fact.On <= today)
                    yield return charge.Question(arranged, member.Id, $"{member.Name}, who represents {division}, was not invited to the ceremonial event {name}; was it not possible?");
            }
        }
    }
}
