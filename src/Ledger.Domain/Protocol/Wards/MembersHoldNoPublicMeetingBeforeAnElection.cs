using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>
/// Faversham 9.4(b): a member arranges and holds no public meeting on the council's work in the run-up to council elections: in the pre-election
/// period as the roster has it, which may be announced after the meeting was planned.
/// </summary>
public sealed record MembersHoldNoPublicMeetingBeforeAnElection : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from planned in matter.All<MemberMeetingPlanned>()
        where planned.Fact.OnCouncilWork && !planned.Fact.PartyPolitical
        let period = charge.Council.PreElectionPeriodOn(planned.Fact.On) ?? charge.Council.PreElectionPeriodOn(planned.When.Date)
        where period is not null
        select charge.Breach(
            planned, planned.Fact.By.Id,
            $"{planned.Fact.By.Name} planned, on {Dates.Plain(planned.When)}, a public meeting for {Dates.Plain(planned.Fact.On)}, in the pre-election period of {period.Election}.");
}
