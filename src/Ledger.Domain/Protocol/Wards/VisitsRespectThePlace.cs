using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>
/// Faversham 13.3(b), (c), (e): on a visit a member keeps to the rules of the workplace, does not get in the way, and takes care where children or
/// vulnerable people are served. What somebody reports is no more than that: each report is a question.
/// </summary>
/// <param name="Of">What the clause is about; empty for all of it.</param>
public sealed record VisitsRespectThePlace(IReadOnlyList<VisitConduct>? Of = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from reported in matter.All<VisitConductReported>()
        where Of is not { Count: > 0 } || Of.Contains(reported.Fact.Conduct)
        let visit = matter.All<VisitMade>().FirstOrDefault(made => made.Fact.Visit == reported.Fact.Visit)
        where visit is not null
        let what = reported.Fact.Conduct switch
        {
            VisitConduct.RulesNotKept => "rules of the workplace were not kept",
            VisitConduct.WorkDisturbed => "the work going on was disturbed",
            _ => "care was lacking where vulnerable people are served",
        }
        select charge.Question(reported, reported.Fact.Of.Id, $"It is reported that {what} when {reported.Fact.Of.Name} visited {visit.Fact.Place}; was it so?", visit);
}
