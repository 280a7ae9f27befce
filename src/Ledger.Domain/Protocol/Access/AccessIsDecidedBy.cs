using Ledger.Domain.Access;

namespace Ledger.Domain.Protocol.Access;

/// <summary>
/// Stotfold ACCESS ¶5: who decides whether a member has a need to know. A decision by somebody else is recorded, and found here. Papers that
/// another clause opens need no such decision.
/// </summary>
/// <param name="By">The roles that decide.</param>
public sealed record AccessIsDecidedBy(IReadOnlyList<string> By) : IRule<DocumentAccess>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(DocumentAccess access, Charge charge) =>
        access.Asked is not { } asked || access.IsOpenUnder(charge) ? [] :
        from ruling in access.Rulings
        where !charge.Fills(ruling.By, By, ruling.Entry.Fact.Occurred.Date)
        select charge.Breach(
            ruling.Entry, asked.Fact.By.Id, $"{ruling.By.Name} decided whether {asked.Fact.By.Name} needed to know, which is for {charge.TitlesOf(By)}.", asked);
}
