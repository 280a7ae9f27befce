using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Delegation;

/// <summary>Hailsham 2.5 ¶2, Stotfold Officers ¶6: an officer's report may tell members' views, and the recommendation is the officer's own.</summary>
public sealed record TheRecommendationIsTheOfficersOwn : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from submitted in matter.All<ReportSubmitted>()
        where submitted.Fact.RecommendationOf is { } whose && whose.Id != submitted.Fact.InNameOf.Id
        select charge.Breach(
            submitted, submitted.Fact.InNameOf.Id,
            $"The report {submitted.Fact.Report} in the name of {submitted.Fact.InNameOf.Name} makes a recommendation that is {submitted.Fact.RecommendationOf!.Name}'s.");
}
