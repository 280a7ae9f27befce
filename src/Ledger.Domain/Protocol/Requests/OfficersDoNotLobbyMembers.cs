using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Uttlesford 3.6, county EMPLOYMENT ¶7 and "Officers Don't • 4", Hailsham 3.1(l), Stotfold "Officers • 10" and "All Councillors can expect • 11":
/// officers use contact with members neither for themselves nor to sway a decision.
/// </summary>
/// <param name="Improperly">Whether the text forbids only what is improper; whether it was is then a question.</param>
public sealed record OfficersDoNotLobbyMembers(bool Improperly = false) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from reported in request.Reported([ConductKind.Lobbying])
        let says = $"{reported.Fact.By.Name} lobbied {reported.Fact.Towards?.Name ?? "members"}"
        select Improperly
            ? charge.Question(reported, $"{says}; was that for the officer's own ends, or otherwise improper?")
            : charge.Breach(reported, $"{says}.");
}
