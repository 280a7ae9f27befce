using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Delegation;

/// <summary>
/// Faversham 7.4, county Members Don't • 7: neither the chair nor any other member presses an officer on what is delegated to that officer. What is
/// reported is a question.
/// </summary>
/// <param name="ChairsAlone">Whether the clause is only about the member who was consulted, and about chairs.</param>
public sealed record NobodyPressesAnOfficerOnWhatIsDelegated(bool ChairsAlone = false) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from pressed in matter.All<DelegatePressed>()
        let member = pressed.Fact.By
        where !ChairsAlone || IsChairOrConsulted(member.Id, pressed, matter, charge)
        select charge.Question(
            pressed, member.Id, $"It is reported that {member.Name} pressed {pressed.Fact.Officer.Name} on what is delegated to {pressed.Fact.Officer.Title}; was it improper pressure?");

    private static bool IsChairOrConsulted(string member, Entry<DelegatePressed> pressed, Matter matter, Charge charge) =>
        charge.Council.On(pressed.On).Seats.Any(seat => seat.Member.Id == member && seat.Part == "chair")
        || matter.All<DelegatedActionTaken>().Any(taken => taken.Fact.InConsultationWith?.Id == member);
}
