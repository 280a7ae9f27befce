using System.Collections.Immutable;
using System.Security.Claims;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Marten;
using Microsoft.Extensions.Caching.Memory;
using NodaTime;

namespace Ledger.Host.SignIn;

/// <summary>
/// The sittings at browsers. What the cookie says is looked up again every few seconds, so that a sitting ends at once where it is ended, and everywhere within a minute
/// when the account is disabled or loses a role.
/// </summary>
public sealed class Sittings(IDocumentStore store, LedgerClock clock, IMemoryCache known)
{
    /// <summary>For how long a sitting lasts at most.</summary>
    internal static readonly Duration Longest = Duration.FromHours(12);

    /// <summary>After how long without a request it ends.</summary>
    internal static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    private static readonly Duration LookAgainAfter = Duration.FromSeconds(20);

    /// <summary>Begins a sitting.</summary>
    /// <param name="account">Who signed in.</param>
    /// <param name="vouched">The roles that the provider vouched for; null where a password was given.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<ClaimsPrincipal> Begin(Account account, ImmutableArray<string>? vouched, CancellationToken cancel)
    {
        var sitting = new Sitting(Guid.CreateVersion7(), account.Id, clock.Now) { Vouched = vouched };
        await using var session = store.LightweightSession(AccountBook.Tenant);
        session.Insert(sitting);
        var before = await session.Query<Sitting>().Where(old => old.Account == account.Id).ToListAsync(cancel);
        foreach (var old in before.Where(old => old.Began < clock.Now - Longest)) session.Delete(old);
        await session.SaveChangesAsync(cancel);
        return new(new ClaimsIdentity([new(Caller.AccountClaim, account.Id.ToString()), new(Caller.SittingClaim, sitting.Id.ToString())], SignInSetup.Cookie, Caller.AccountClaim, null));
    }

    /// <summary>The sitting and its account; null where it has ended, by time or otherwise.</summary>
    public async Task<Seated?> Find(Guid id, CancellationToken cancel)
    {
        var now = clock.Now;
        if (!known.TryGetValue(id, out (Seated? Seated, Instant At) found) || now - found.At > LookAgainAfter)
        {
            await using var session = store.QuerySession(AccountBook.Tenant);
            var sitting = await session.LoadAsync<Sitting>(id, cancel);
            var account = sitting is null ? null : await session.LoadAsync<Account>(sitting.Account, cancel);
            found = (sitting is { Ended: null } && account is { Disabled: false } ? new(account, sitting) : null, now);
            known.Set(id, found, LookAgainAfter.ToTimeSpan());
        }

        return found.Seated is { } seated && now < seated.Sitting.Began + Longest ? seated : null;
    }

    /// <summary>Has a sitting and its account looked up again at once, as when the account has just changed.</summary>
    internal void LookAgain(Guid id) => known.Remove(id);

    /// <summary>When each of some accounts last signed in, as far as it is known: what is older than the last sitting is forgotten.</summary>
    public async Task<IReadOnlyDictionary<Guid, Instant>> Last(IReadOnlyCollection<Guid> accounts, CancellationToken cancel)
    {
        await using var session = store.QuerySession(AccountBook.Tenant);
        var sittings = await session.Query<Sitting>().Where(sitting => sitting.Account.IsOneOf(accounts.ToArray())).ToListAsync(cancel);
        return sittings.GroupBy(sitting => sitting.Account).ToDictionary(of => of.Key, of => of.Max(sitting => sitting.Began));
    }

    /// <summary>Ends every sitting of an account.</summary>
    public Task EndAll(Guid account, CancellationToken cancel) => EndOthers(account, Guid.Empty, cancel);

    /// <summary>Ends a sitting.</summary>
    public Task End(Guid id, CancellationToken cancel) => Change(id, sitting => sitting with { Ended = clock.Now }, cancel);

    /// <summary>Has the person act under one of their grants in its council.</summary>
    public Task Choose(Guid id, Grant grant, CancellationToken cancel) => Change(id, sitting => sitting with { Chosen = sitting.Chosen.SetItem(grant.Council, grant.Id) }, cancel);

    /// <summary>Ends every sitting of an account but one, as when its password is changed.</summary>
    public async Task EndOthers(Guid account, Guid kept, CancellationToken cancel)
    {
        await using var session = store.LightweightSession(AccountBook.Tenant);
        var others = await session.Query<Sitting>().Where(sitting => sitting.Account == account && sitting.Id != kept).ToListAsync(cancel);
        foreach (var sitting in others) session.Store(sitting with { Ended = clock.Now });
        await session.SaveChangesAsync(cancel);
        foreach (var sitting in others) known.Remove(sitting.Id);
    }

    private async Task Change(Guid id, Func<Sitting, Sitting> how, CancellationToken cancel)
    {
        await using var session = store.LightweightSession(AccountBook.Tenant);
        if (await session.LoadAsync<Sitting>(id, cancel) is { } sitting) session.Store(how(sitting));
        await session.SaveChangesAsync(cancel);
        known.Remove(id);
    }
}

/// <summary>A sitting that goes on, with its account.</summary>
public sealed record Seated(Account Account, Sitting Sitting)
{
    /// <summary>Whether they came with a password that somebody handed to them, and must first choose their own.</summary>
    public bool MustChoosePassword => Account.HandedOverUntil is not null && Sitting.Vouched is null;
}
