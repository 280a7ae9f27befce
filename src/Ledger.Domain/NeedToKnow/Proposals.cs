using Ledger.Domain.Matters;
using NodaTime;

namespace Ledger.Domain.NeedToKnow;

/// <summary>A group's proposal is its own until it is released, and then that of those to whom it was, once the embargo is over.</summary>
internal static class Proposals
{
    /// <summary>The proposal that a fact is about; null for every other fact.</summary>
    internal static string? In(Fact fact) => fact switch
    {
        ProposalSubmitted submitted => submitted.Proposal,
        ProposalAssessed assessed => assessed.Proposal,
        ProposalSignedOff signed => signed.Proposal,
        ProposalRefused refused => refused.Proposal,
        ProposalReleased released => released.Proposal,
        _ => null,
    };

    /// <summary>The releases of a proposal of which no embargo is left.</summary>
    internal static IEnumerable<ProposalReleased> ReleasesOf(string proposal, Matter matter, Instant now) =>
        from released in matter.All<ProposalReleased>()
        where released.Fact.Proposal == proposal && (released.Fact.EmbargoedUntil is not { } until || until.HappenedBy(now))
        select released.Fact;
}
