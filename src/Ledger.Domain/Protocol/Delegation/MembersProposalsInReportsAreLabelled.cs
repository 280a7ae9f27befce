using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Delegation;

/// <summary>Uttlesford 8.1: members' proposals in an officer's report are clearly identified as theirs.</summary>
public sealed record MembersProposalsInReportsAreLabelled : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from submitted in matter.All<ReportSubmitted>()
        let unlabelled = submitted.Fact.Proposals.Where(proposal => !proposal.Labelled).Select(proposal => proposal.Member.Name).Distinct().ToList()
        where unlabelled.Count > 0
        select charge.Breach(
            submitted, submitted.Fact.InNameOf.Id,
            $"The report {submitted.Fact.Report} to {submitted.Fact.BodyName} holds proposals of {unlabelled.Listed()} that are not labelled as theirs.");
}
