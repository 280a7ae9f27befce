using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Stotfold Procedure for Officers ¶3: the other authority's monitoring officer mediates, or independent advice is taken. Hailsham 5.1: a
/// senior manager or councillors conciliate.
/// </summary>
/// <param name="By">The roles that mediate.</param>
/// <param name="Chains">The chains whose concerns the clause is about; empty for every concern.</param>
public sealed record MediationIsByThoseNamed(IReadOnlyList<string> By, IReadOnlyList<string>? Chains = null) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from tried in concern.All<InformalResolutionTried>()
        where tried.Fact.Means is InformalMeans.Mediation or InformalMeans.IndependentAdvice
        where Chains is not { Count: > 0 } || charge.ChainsOf(concern, Chains).Any()
        let holders = charge.HoldersAt(tried, concern)
        where !tried.Fact.By.Any(one => By.Any(role => holders.Fills(one, role)))
        select charge.Breach(tried, concern.Raised?.Fact.About.Id ?? tried.Fact.SaidBy.Id, $"{tried.Fact.By.Named()} mediated, and the clause names {charge.TitlesOf(By)}.");
}
