using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Faversham 15.5, Uttlesford 10.4 and 10.5, county EMPLOYMENT ¶4 and ¶9: those to whom a concern comes look into it and consider how to
/// deal with it. What they then did shows that they had: an attempt to settle it, a reference on, an investigation, a hearing, a finding.
/// </summary>
/// <param name="Chains">The chains of the pack whose concerns the clause is about.</param>
public sealed record ConcernIsActedOn(IReadOnlyList<string> Chains) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge) =>
        from chain in charge.ChainsOf(concern, Chains).Take(1)
        from routed in concern.All<ConcernRouted>().Take(1)
        let raised = concern.Raised!.Fact
        let acted = concern.History.Standing.SkipWhile(entry => entry.Version != routed.Version).Skip(1).FirstOrDefault(ShowsAction)
        select charge.Duty(routed, raised.By, $"Look into the concern about {raised.About.Name} that came to {routed.Fact.To.Named()}", acted);

    private static bool ShowsAction(Entry entry) => entry.Fact is
        InformalResolutionTried or ConcernEscalated or ReferredToMonitoringOfficer or InvestigationOpened or HearingHeld or FindingReached or ConcernClosed;
}
