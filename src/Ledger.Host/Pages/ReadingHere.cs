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

    /// <summary>What time it is, for the length of one request.</summary>
    public Instant Now => now;

    /// <summary>A session of the council, to read with.</summary>
    public IQuerySession Session => here.Session;

    /// <summary>Everything as it stands now, as far as they may see it.</summary>
    public async Task<ReportScope> Scope(CancellationToken cancel) => new(me.Council, await Reader(cancel), now, now);

    /// <summary>Who reads.</summary>
    /// <exception cref="BadHttpRequestException">They do not hold such a place today.</exception>
    public async Task<Reader> Reader(CancellationToken cancel)
    {
        var council = (await here.Council(cancel)).On(now.InZone(Domain.OccurredAt.London).Date);
        var role = Enum.Parse<Role>(me.Role.ToString());
        return new(role, me.Person, me.Person is { } person ? council.Member(person)?.Group?.Id : null);
    }
}
