namespace Ledger.Domain.Concerns;

/// <summary>One move of a concern: that it was taken to somebody, or that somebody tried to settle it.</summary>
/// <param name="Entry">The entry that shows it.</param>
/// <param name="To">Who then dealt with it.</param>
/// <param name="Unsuitable">Why a step left out did not suit; null where nobody said.</param>
/// <param name="Failed">Whether it was an attempt that did not resolve the concern.</param>
/// <param name="Informal">Whether it was an informal attempt and no reference to anybody.</param>
public sealed record Move(Entry Entry, IReadOnlyList<Handler> To, string? Unsuitable, bool Failed, bool Informal)
{
    /// <summary>The move that an entry shows; null for one that shows none.</summary>
    internal static Move? Of(Entry entry) => entry.Fact switch
    {
        ConcernRouted routed => new(entry, routed.To, routed.Unsuitable, false, false),
        ConcernEscalated escalated => new(entry, escalated.To, escalated.Unsuitable, false, false),
        ReferredToMonitoringOfficer referred => new(entry, [referred.To], null, false, false),
        InformalResolutionTried tried => new(entry, tried.By, null, !tried.Resolved, true),
        _ => null,
    };
}
