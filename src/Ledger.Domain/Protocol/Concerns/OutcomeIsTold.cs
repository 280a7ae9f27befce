using Ledger.Domain.Concerns;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Uttlesford 10.4 and 10.5: those whom the route names are told what came of a concern, once there is a finding, an attempt that resolved
/// it, or an end.
/// </summary>
/// <param name="Chains">The chains of the pack that say whom it is told to.</param>
public sealed record OutcomeIsTold(IReadOnlyList<string> Chains) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        if (concern.History.Standing.FirstOrDefault(IsAnOutcome) is not { } outcome) yield break;
        var raised = concern.Raised?.Fact;
        var route = charge.RouteOf(concern);
        var told = charge.ChainsOf(concern, Chains)
            .SelectMany(chain => (chain.TellBack ?? []).Concat(route!.StepsOf(chain).SelectMany(step => step.TellBack ?? []))).Distinct();
        foreach (var to in told.SelectMany(role => Those(role, raised!, outcome, concern, charge)).DistinctBy(owed => owed.Id))
            yield return charge.Duty(outcome, to, $"Tell {to.Name} what came of the concern about {raised!.About.Name}", Telling(concern, to, outcome));
    }

    private static bool IsAnOutcome(Entry entry) => entry.Fact is FindingReached or ConcernClosed or InformalResolutionTried { Resolved: true };

    private static IEnumerable<Owed> Those(string role, ConcernRaised raised, Entry outcome, Concern concern, Charge charge) => role switch
    {
        ChainStep.Complainant => [raised.By],
        ChainStep.Subject => [raised.About],
        _ => charge.HoldersAt(outcome, concern).Of(role).Select(holder => new Owed(holder.Id, holder.Name)),
    };

    // Whoever settled it with somebody by talking told them so.
    private static Entry? Telling(Concern concern, Owed to, Entry outcome) => outcome.Fact is InformalResolutionTried && to.Id == concern.Raised!.Fact.By.Id
        ? outcome
        : concern.All<OutcomeTold>().FirstOrDefault(told => told.Fact.To.Id == to.Id && !told.When.IsBefore(outcome.Fact.Occurred));
}
