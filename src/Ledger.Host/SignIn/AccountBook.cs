using System.Text.Json;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Marten;
using NodaTime;

namespace Ledger.Host.SignIn;

/// <summary>The accounts of this host: who may sign in, and as what.</summary>
public sealed class AccountBook(IDocumentStore store, LedgerClock clock)
{
    /// <summary>The name under which accounts' sessions are opened; accounts belong to no council.</summary>
    internal const string Tenant = "accounts";

    /// <summary>Every account, by what they sign in with.</summary>
    public async Task<IReadOnlyList<Account>> All(CancellationToken cancel)
    {
        await using var session = store.QuerySession(Tenant);
        return await session.Query<Account>().OrderBy(account => account.Login).ToListAsync(cancel);
    }

    /// <summary>The accounts that have, or had, a role in a council.</summary>
    public async Task<IReadOnlyList<Account>> Of(string council, CancellationToken cancel)
    {
        await using var session = store.QuerySession(Tenant);
        return [.. (await session.QueryAsync<Account>("where data -> 'grants' @> ?::jsonb", cancel, JsonSerializer.Serialize(new[] { new { council } }))).OrderBy(account => account.Login, StringComparer.Ordinal)];
    }

    /// <summary>An account by its id; null where there is none.</summary>
    public async Task<Account?> Find(Guid id, CancellationToken cancel)
    {
        await using var session = store.QuerySession(Tenant);
        return await session.LoadAsync<Account>(id, cancel);
    }

    /// <summary>The account that somebody signs in with; null where there is none.</summary>
    public async Task<Account?> Find(string login, CancellationToken cancel)
    {
        var wanted = Normal(login);
        await using var session = store.QuerySession(Tenant);
        return await session.Query<Account>().FirstOrDefaultAsync(account => account.Login == wanted, cancel);
    }

    /// <summary>The account of somebody whom a provider vouches for; null where no administrator has said whose it is.</summary>
    public async Task<Account?> Find(ProviderIdentity identity, CancellationToken cancel)
    {
        await using var session = store.QuerySession(Tenant);
        return (await session.QueryAsync<Account>("where data -> 'identities' @> ?::jsonb", cancel, JsonSerializer.Serialize(new[] { identity }, StoredJson.Options))).SingleOrDefault();
    }

    /// <summary>Whether every account by which a person came to a council is disabled, so that their programs stay outside too.</summary>
    public async Task<bool> IsShutOut(Grant grant, CancellationToken cancel)
    {
        if (grant.Person is not { } person) return false;
        await using var session = store.QuerySession(Tenant);
        var theirs = await session.QueryAsync<Account>(
            "where data -> 'grants' @> ?::jsonb", cancel, JsonSerializer.Serialize(new[] { new { council = grant.Council, person } }, StoredJson.Options));
        return theirs.Count > 0 && theirs.All(account => account.Disabled);
    }

    /// <summary>Opens an account.</summary>
    /// <exception cref="UnusableInputException">The name is taken, or no name; or the password is too easily guessed.</exception>
    public async Task<Account> Open(string login, string name, string? password, CancellationToken cancel, bool demonstration = false)
    {
        var normal = Normal(login);
        if (normal.Length is 0 or > 200 || normal.Any(char.IsControl))
            throw new UnusableInputException($"“{login}” can't be signed in with.", "Give a user name or an e-mail address.");
        if (await Find(normal, cancel) is not null) throw new UnusableInputException($"There is an account “{normal}” already.", "Give another name.");
        var account = new Account(Guid.CreateVersion7(), normal, name) { Demonstration = demonstration };
        if (password is not null) account = account with { PasswordHash = Passwords.Hash(account, password) };
        await using var session = store.LightweightSession(Tenant);
        session.Insert(account);
        await session.SaveChangesAsync(cancel);
        return account;
    }

    /// <summary>Changes an account as it stands.</summary>
    /// <exception cref="UnusableInputException">There is no such account.</exception>
    public async Task<Account> Change(string login, Func<Account, Account> how, CancellationToken cancel)
    {
        while (true)
        {
            await using var session = store.LightweightSession(Tenant);
            var wanted = Normal(login);
            var account = await session.Query<Account>().FirstOrDefaultAsync(known => known.Login == wanted, cancel)
                ?? throw new UnusableInputException($"There is no account “{login}”.", "See `ledger account list`.");
            var changed = how(account);
            session.Store(changed);
            try
            {
                await session.SaveChangesAsync(cancel);
                return changed;
            }
            catch (JasperFx.ConcurrencyException)
            {
                // Somebody else changed it meanwhile: the change is made again to what they left.
            }
        }
    }

    /// <summary>Gives somebody a role in a council.</summary>
    public Task<Account> Give(string login, Grant grant, CancellationToken cancel) =>
        Change(login, account => account with { Grants = [.. account.Grants.Where(held => held with { Id = grant.Id, Until = grant.Until } != grant), grant] }, cancel);

    /// <summary>Says who an account is to a sign-in provider.</summary>
    /// <exception cref="UnusableInputException">That person has another account.</exception>
    public async Task<Account> Link(string login, ProviderIdentity identity, CancellationToken cancel)
    {
        if (await Find(identity, cancel) is { } taken && taken.Login != Normal(login))
            throw new UnusableInputException($"That person is {taken.Login} already.", "One person has one account.");
        return await Change(login, account => account with { Identities = [.. account.Identities.Where(known => known != identity), identity] }, cancel);
    }

    /// <summary>What an account may be today in a council.</summary>
    public IEnumerable<Grant> Held(Account account, Sitting sitting, string council) => Held(account, sitting).Where(grant => grant.Council == council);

    /// <summary>What an account may be today. Somebody whom a provider vouched for holds only what the provider, too, says they are.</summary>
    public IEnumerable<Grant> Held(Account account, Sitting sitting) => account.Grants.Where(grant => grant.HoldsOn(Today))
        .Where(grant => sitting.Vouched is not { } roles || roles.Contains(RoleNames.Of(grant.Role)) || roles.Contains($"{grant.Council}:{RoleNames.Of(grant.Role)}"));

    /// <summary>Today, in London.</summary>
    internal LocalDate Today => clock.Now.InZone(Domain.OccurredAt.London).Date;

    internal static string Normal(string login) => login.Trim().ToLowerInvariant();
}
