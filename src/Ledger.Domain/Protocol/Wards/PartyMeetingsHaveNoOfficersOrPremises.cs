using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>Faversham 9.4(a): officers come to a member's public meeting, and council premises are used for it, only where it is not party political.</summary>
public sealed record PartyMeetingsHaveNoOfficersOrPremises : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from planned in matter.All<MemberMeetingPlanned>()
        where planned.Fact.PartyPolitical
        let given = new[]
        {
            planned.Fact.Officers.Count > 0 ? $"the presence of {planned.Fact.Officers.Select(officer => officer.Name).Listed()}" : null,
            planned.Fact.OnCouncilPremises ? "the council's premises" : null,
        }.OfType<string>().ToList()
        where given.Count > 0
        select charge.Breach(planned, planned.Fact.By.Id, $"A party political meeting of {planned.Fact.By.Name} had {given.Listed()}.");
}
