using Ledger.Domain.Requests;

namespace Ledger.Domain.Protocol.Requests;

/// <summary>
/// Uttlesford 8.2: a report, draft or final, is amended only where that is also its author's professional judgement. What those of the chain decided
/// before, in a dispute, is in order.
/// </summary>
/// <param name="Chain">The chain of the pack that decides disputes; none where the text names nobody.</param>
public sealed record ReportsAreAmendedOnlyIfTheAuthorAgrees(string? Chain = null) : IRule<MemberRequest>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(MemberRequest request, Charge charge) =>
        from amended in request.All<ReportAmended>()
        where !amended.Fact.AuthorAgreed && !request.All<RequestDetermined>().Any(determined => Settles(determined, amended, charge))
        let says = $"A report of {amended.Fact.Author.Name} was amended at {amended.Fact.AskedBy.Name}'s wish, and its author had not agreed."
        select charge.Breach(amended, amended.Fact.AskedBy.Id, says);

    private bool Settles(Entry<RequestDetermined> determined, Entry<ReportAmended> amended, Charge charge) =>
        determined.Fact.Outcome is not DisputeOutcome.Refused && !amended.When.IsBefore(determined.When)
        && charge.Pack.Chains.Where(chain => chain.Id == Chain).SelectMany(chain => chain.Steps).SelectMany(step => step.Who)
            .Intersect(charge.Pack.RolesOf(determined.Fact.By.Id)).Any();
}
