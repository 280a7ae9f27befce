using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>Stotfold Procedure for Officers ¶3: the Mayor does not deal alone with a grievance, nor with an officer's performance or management.</summary>
/// <param name="Posts">The roles that do not act alone.</param>
/// <param name="Kinds">The kinds of concern that the clause means; empty for every kind.</param>
public sealed record TheseDoNotActAlone(IReadOnlyList<string> Posts, IReadOnlyList<ConcernKind>? Kinds = null) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        if (concern.Raised?.Fact is not { About.Side: ConcernSide.Officer } raised || (Kinds is { Count: > 0 } && !Kinds.Contains(raised.Kind))) return [];
        return
            from entry in concern.History.Standing
            let alone = Doing(entry.Fact)
            where alone is [_] && Posts.Any(role => charge.HoldersAt(entry, concern).Fills(alone[0], role))
            select charge.Breach(entry, alone[0].Id, $"{alone[0].Name} dealt alone with the concern about {raised.About.Name}.", concern.Raised!);
    }

    private static IReadOnlyList<Handler> Doing(Fact fact) => fact switch
    {
        InformalResolutionTried tried => tried.By,
        HearingHeld held => held.By,
        HearingReconvened held => held.By,
        FindingReached reached => reached.By,
        SanctionImposed imposed => imposed.By,
        _ => [],
    };
}
