using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>Uttlesford 6.1: when the council consults on a local issue, members for the ward are consulted at the outset: by the day on which it begins.</summary>
public sealed record WardMembersAreConsultedAtTheOutset : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from begun in matter.All<PublicConsultationBegun>()
        from ward in begun.Fact.Wards
        from member in charge.MembersFor(ward, begun)
        let consulted = matter.All<WardMembersConsulted>().Where(one => one.Fact.Members.Any(each => each.Id == member.Id)).ToList()
        where !consulted.Exists(one => one.On <= begun.On)
        let found = charge.Breach(
            begun, member.Id, $"{member.Name}, who represents {charge.WardName(ward, begun)}, had not been consulted when the public consultation {begun.Fact.Consultation} began.")
        select found with { SettledBy = consulted.FirstOrDefault() };
}
