using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Wards;

/// <summary>Uttlesford 6.4: members for a ward are consulted and involved in significant issues that affect it. Consulted on the matter before counts too.</summary>
/// <param name="Of">The kinds of issue that the clause is about; significant ones, where not given.</param>
public sealed record WardMembersAreConsultedOnSignificantIssues(IReadOnlyList<WardIssueKind>? Of = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from noted in matter.All<WardIssueNoted>()
        where (Of ?? [WardIssueKind.Significant]).Contains(noted.Fact.Kind)
        from ward in noted.Fact.Wards
        from member in charge.MembersFor(ward, noted)
        let consulted = matter.All<WardMembersConsulted>().FirstOrDefault(one => one.Fact.Ward == ward && one.Fact.Members.Any(each => each.Id == member.Id))
        select charge.Duty(noted, member, $"Consult {member.Name}, who represents {charge.WardName(ward, noted)}, on the issue {noted.Fact.Issue}", consulted);
}
