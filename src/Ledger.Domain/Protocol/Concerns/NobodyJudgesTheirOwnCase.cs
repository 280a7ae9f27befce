using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Uttlesford 10.4, county EMPLOYMENT ¶4, Stotfold Procedure for Officers ¶2, Hailsham 5.2: a concern about the head of the paid service
/// goes to somebody else, so that nobody hears, decides or punishes in their own case: neither whom it is about, nor who raised it. To be talked with about it is not to judge it.
/// </summary>
/// <param name="Posts">The roles of which the clause says so; empty for everybody.</param>
public sealed record NobodyJudgesTheirOwnCase(IReadOnlyList<string>? Posts = null) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        if (concern.Raised?.Fact is not { } raised || !IsMeant(raised.About, charge)) return [];
        return
            from entry in concern.History.Standing
            from party in (ConcernParty[])[raised.About, raised.By]
            let what = Judges(entry.Fact, party)
            where what is not null
            select charge.Breach(entry, party.Id, $"{party.Name} {what} about {raised.About.Name}{(party == raised.By ? ", which they had raised" : "")}.", concern.Raised!);
    }

    private bool IsMeant(ConcernParty about, Charge charge) =>
        Posts is not { Count: > 0 } || (about.Post is { } post && charge.Pack.RolesOf(post).Intersect(Posts).Any());

    private static string? Judges(Fact fact, ConcernParty about) => fact switch
    {
        HearingHeld held when Has(held.By, about) => "held a hearing on the concern",
        HearingReconvened held when Has(held.By, about) => "held a hearing on the concern",
        FindingReached reached when Has(reached.By, about) => "reached a finding on the concern",
        SanctionImposed imposed when Has(imposed.By, about) => "imposed the sanction in the case",
        InvestigationOpened opened when opened.By.Is(about) => "investigated the concern",
        ConcernEscalated escalated when Has(escalated.To, about) => "was to deal, at a further step, with the concern",
        _ => null,
    };

    private static bool Has(IReadOnlyList<Handler> by, ConcernParty about) => by.Any(one => one.Is(about));
}
