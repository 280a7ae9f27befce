using Ledger.Domain.Concerns;
using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Delegation;

/// <summary>
/// Uttlesford 8.2: a report, draft or final, is amended only where that reflects its author's professional judgement; a dispute is referred up the
/// chain and resolved there. Where those named resolved it for the amendment, whether the author came to agree is a question.
/// </summary>
/// <param name="Chain">The id of the chain; none where the protocol names nobody.</param>
public sealed record ReportIsAmendedOnlyAsItsAuthorAgrees(string? Chain = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        matter.All<ReportAmendmentAsked>().SelectMany(asked => Amended(asked, matter, charge).Concat(Disputed(asked, matter, charge)));

    private IEnumerable<Judged> Amended(Entry<ReportAmendmentAsked> asked, Matter matter, Charge charge)
    {
        var (report, author) = (asked.Fact.Report, asked.Fact.Of);
        foreach (var amended in matter.All<ReportAmendmentMade>().Where(one => one.Fact.Amendment == asked.Fact.Amendment))
        {
            var said = matter.All<ReportAmendmentJudged>().LastOrDefault(one =>
                one.Fact.Amendment == asked.Fact.Amendment && one.Fact.By.Id == author.Id && !amended.When.IsBefore(one.When));
            var resolved = matter.All<ReportDisputeResolved>().LastOrDefault(one =>
                one.Fact.Amendment == asked.Fact.Amendment && one.Fact.Amend && Decides(one, charge) && !amended.When.IsBefore(one.When));
            if (amended.Fact.By.Id == author.Id || said?.Fact.Agreed is true) continue;
            yield return resolved is not null
                ? charge.Question(amended, author.Id, $"{report} was amended as {resolved.Fact.By.Name} resolved; did that come to reflect the judgement of {author.Name}, who wrote it?", asked, resolved)
                : charge.Breach(amended, author.Id, $"{report} was amended as {asked.Fact.By.Name} asked, and {author.Name}, who wrote it, had not agreed.", asked);
        }
    }

    private IEnumerable<Judged> Disputed(Entry<ReportAmendmentAsked> asked, Matter matter, Charge charge)
    {
        if (Deciders(charge) is not { Count: > 0 } deciders) yield break;
        var resolutions = matter.All<ReportDisputeResolved>().Where(one => one.Fact.Amendment == asked.Fact.Amendment).ToList();
        var right = resolutions.Find(one => Decides(one, charge));
        foreach (var referred in matter.All<ReportDisputeReferred>().Where(one => one.Fact.Amendment == asked.Fact.Amendment).Take(1))
            yield return charge.Duty(referred, asked.Fact.Of, $"Have {charge.TitlesOf(deciders)} resolve the dispute over the amendment {asked.Fact.Amendment}", right);
        foreach (var wrong in resolutions.Where(one => !Decides(one, charge)))
        {
            var found = charge.Breach(
                wrong, asked.Fact.Of.Id, $"{wrong.Fact.By.Name} resolved the dispute over the amendment {asked.Fact.Amendment}, which is for {charge.TitlesOf(deciders)}.", asked);
            yield return found with { SettledBy = right };
        }
    }

    private bool Decides(Entry<ReportDisputeResolved> resolved, Charge charge) =>
        resolved.Fact.By is var by && charge.Fills(new Handler(HandlerKind.Officer, by.Id, by.Name, by.Post), Deciders(charge), resolved.On);

    private List<string> Deciders(Charge charge) =>
        [.. charge.Pack.Chains.Where(chain => chain.Id == Chain).SelectMany(chain => chain.Steps).SelectMany(step => step.Who)];
}
