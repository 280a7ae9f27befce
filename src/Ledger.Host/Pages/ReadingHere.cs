using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Marten;
using NodaTime;

namespace Ledger.Host.Pages;

/// <summary>With whose eyes a council's pages are read: those of whoever is signed in, in the capacity in which they came. Every page reads through it.</summary>
public sealed class ReadingHere(SignedIn me, CouncilHere here, LedgerClock clock)
{
    private readonly Instant now = clock.Now;
    private (bool Found, Reader? Reader) known;

    /// <summary>What time it is, for the length of one request.</summary>
    public Instant Now => now;

    /// <summary>A session of the council, to read with.</summary>
    public IQuerySession Session => here.Session;

    /// <summary>Everything as it stands now, as far as they may see it.</summary>
    /// <exception cref="BadHttpRequestException">They hold no such place today.</exception>
    public async Task<ReportScope> Scope(CancellationToken cancel) => new(
        me.Council, await Reader(cancel) ?? throw new BadHttpRequestException("Whoever is signed in holds no such place today.", StatusCodes.Status403Forbidden), now, now);

    /// <summary>Who reads; null where they hold no such place today, and no grant in force.</summary>
    public async Task<Reader?> Reader(CancellationToken cancel)
    {
        if (!known.Found) known = (true, Readers.Of(await here.Council(cancel), me.Role, me.Person ?? me.By, now, await Sights.GrantsOf(here.Session, cancel)));
        return known.Reader;
    }
}
