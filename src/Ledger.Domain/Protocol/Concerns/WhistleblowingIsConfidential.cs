using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Uttlesford 10.6: whoever voices a concern about unlawful conduct does so in confidence. That they did is made known only with their
/// consent or where the law requires it, and the case is not spoken of in public.
/// </summary>
public sealed record WhistleblowingIsConfidential : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        if (concern.Raised?.Fact is not { Kind: ConcernKind.UnlawfulConduct } raised) yield break;
        foreach (var made in concern.All<IdentityDisclosed>().Where(one => one.Fact is { WithConsent: false, RequiredByLaw: false } && one.Fact.By.Id != raised.By.Id))
            yield return charge.Breach(made, made.Fact.By.Id, $"{made.Fact.By.Name} made it known to {made.Fact.To} who had voiced a concern in confidence.", concern.Raised!);
        foreach (var said in concern.All<ConcernMadePublic>())
            yield return charge.Breach(said, said.Fact.By.Id, $"{said.Fact.By.Name} spoke in public of a concern that was voiced in confidence.", concern.Raised!);
    }
}
