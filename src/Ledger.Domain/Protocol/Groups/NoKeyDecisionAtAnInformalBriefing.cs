using Ledger.Domain.Matters;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>The county's POLITICAL ¶2: at informal meetings with officers, coming policy may be talked over, but no key decision is taken.</summary>
/// <param name="Of">The briefings that the clause is about; empty for every informal briefing of office-holders.</param>
public sealed record NoKeyDecisionAtAnInformalBriefing(IReadOnlyList<BriefingOf>? Of = null) : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge) =>
        from briefed in matter.All<OfficeHoldersBriefed>()
        where briefed.Fact.KeyDecisionTaken && (Of is not { Count: > 0 } || Of.Contains(briefed.Fact.Of))
        select charge.Breach(briefed, briefed.Fact.Briefing,
            $"A key decision was taken at the informal briefing {briefed.Fact.Briefing}{AttendedBy(briefed.Fact)}.");

    private static string AttendedBy(OfficeHoldersBriefed briefed) =>
        briefed.Attended.Count == 0 ? "" : $", attended by {briefed.Attended.Select(member => member.Name).Listed()}";
}
