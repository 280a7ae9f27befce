using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Pages;
using Ledger.Host.SignIn;
using Ledger.Projections.Reports;
using NodaTime;

namespace Ledger.Host.Recording;

/// <summary>What the person who is signed in may read, as they stand now.</summary>
public sealed class OwnEyes(ReadingHere reading, SignedIn me)
{
    // Whoever has lost their place in the roster sees nothing, as the administrator does.
    private static readonly Reader Nobody = new(Role.Administrator);

    /// <summary>Today, in London.</summary>
    public LocalDate Today => reading.Now.InZone(OccurredAt.London).Date;

    /// <summary>A scope for their eyes.</summary>
    /// <param name="cancel">Gives up.</param>
    /// <param name="at">The moment to look from; now, where not given.</param>
    public async Task<ReportScope> Scope(CancellationToken cancel, Instant? at = null) =>
        new(me.Council, await reading.Reader(cancel) ?? Nobody, at ?? reading.Now, reading.Now);

    /// <summary>A reference that no record of a kind has, whether or not they may see those that there are.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <param name="head">How references of it begin where there is none yet: <c>L-</c>.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<string> NextReference(string kind, string head, CancellationToken cancel) =>
        Numbering.NextAfter(head, await new RecordsQuery(reading.Session).ReferencesOf(kind, cancel));
}
