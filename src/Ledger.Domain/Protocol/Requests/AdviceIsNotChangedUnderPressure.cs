using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Faversham 2.11, Uttlesford code 3 and 3.4, Hailsham 2.5, county Quick Guide and "Members Don't • 4", Stotfold Officers ¶3 and ¶6: nobody presses an
/// officer to alter professional advice or a recommendation.
/// </summary>
/// <param name="IfIntegritySuffers">Whether the text forbids only what would prejudice professional integrity; whether it would is then a question.</param>
/// <param name="Exempt">The roles of officers whose advice the clause is not about, such as political assistants.</param>
/// <param name="Offices">The offices whose holders it binds; empty for everybody.</param>
public sealed record AdviceIsNotChangedUnderPressure(
    bool IfIntegritySuffers = false, IReadOnlyList<string>? Exempt = null, IReadOnlyList<string>? Offices = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.PressureToChangeAdvice])
        where charge.Holds(reported.Fact.By, reported.On, Offices)
        where reported.Fact.Towards?.Officer is not { } officer || !charge.Fills(officer, Exempt ?? [])
        let says = $"{reported.Fact.By.Name} pressed {reported.Whom()} to alter professional advice"
        select IfIntegritySuffers ? charge.Question(reported, $"{says}; would that have prejudiced their integrity?") : charge.Breach(reported, $"{says}.");
}
