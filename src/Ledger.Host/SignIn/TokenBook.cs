using System.Security.Cryptography;
using System.Text;
using Ledger.Host.Commands;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Marten;

namespace Ledger.Host.SignIn;

/// <summary>The tokens by which programs use a council's record.</summary>
public sealed class TokenBook(IDocumentStore store, LedgerClock clock, AccountBook accounts)
{
    // So that whoever finds one lying about knows what it is.
    private const string Head = "ledger_";

    // A token that nobody has been shown yet hashes to nothing.
    private const string Unseen = "unseen/";

    /// <summary>Makes a token.</summary>
    /// <param name="label">What it is for.</param>
    /// <param name="grant">What it may be.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="account">With whose account it ends; null for none.</param>
    /// <returns>The token, which is kept nowhere, and what is kept of it.</returns>
    public async Task<(string Secret, ApiToken Token)> Make(string label, Grant grant, CancellationToken cancel, Guid? account = null)
    {
        var secret = Fresh();
        return (secret, await Keep(new ApiToken(Guid.CreateVersion7(), HashOf(secret), label, grant, clock.Now) { Account = account }, cancel));
    }

    /// <summary>Issues a token to somebody, who alone is shown it, once.</summary>
    public Task<ApiToken> Issue(string label, Grant grant, Guid account, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7();
        return Keep(new ApiToken(id, $"{Unseen}{id:N}", label, grant, clock.Now) { Account = account }, cancel);
    }

    /// <summary>Whether it was issued to somebody who has not been shown it yet.</summary>
    public static bool IsUnseen(ApiToken token) => token.Hash.StartsWith(Unseen, StringComparison.Ordinal);

    /// <summary>Shows a token to whom it was issued.</summary>
    /// <returns>The token; null where there is none for them to see.</returns>
    public async Task<string?> Show(Guid id, Guid account, CancellationToken cancel)
    {
        await using var session = store.LightweightSession(AccountBook.Tenant);
        if (await session.LoadAsync<ApiToken>(id, cancel) is not { Revoked: null } token || token.Account != account || !IsUnseen(token)) return null;
        var secret = Fresh();
        session.Store(token with { Hash = HashOf(secret) });
        await session.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>What a token stands for; null where it is none, is revoked, or has run out, or its person may not sign in any more.</summary>
    public async Task<ApiToken?> Find(string secret, CancellationToken cancel)
    {
        if (!secret.StartsWith(Head, StringComparison.Ordinal)) return null;
        var hash = HashOf(secret);
        await using var session = store.QuerySession(AccountBook.Tenant);
        var token = await session.Query<ApiToken>().FirstOrDefaultAsync(kept => kept.Hash == hash, cancel);
        if (token is not { Revoked: null } || !token.Grant.HoldsOn(accounts.Today) || await accounts.IsShutOut(token.Grant, cancel)) return null;
        return token.Account is not { } owner || (await session.LoadAsync<Account>(owner, cancel) is { } account && StandsBehind(account, token)) ? token : null;
    }

    /// <summary>Every token, the newest last.</summary>
    public async Task<IReadOnlyList<ApiToken>> All(CancellationToken cancel)
    {
        await using var session = store.QuerySession(AccountBook.Tenant);
        return await session.Query<ApiToken>().OrderBy(token => token.Id).ToListAsync(cancel);
    }

    /// <summary>Revokes a token, at once.</summary>
    /// <exception cref="UnusableInputException">There is no such token.</exception>
    public async Task Revoke(Guid id, CancellationToken cancel)
    {
        await using var session = store.LightweightSession(AccountBook.Tenant);
        var token = await session.LoadAsync<ApiToken>(id, cancel) ?? throw new UnusableInputException($"There is no token {id}.", "See `ledger token list`.");
        session.Store(token with { Revoked = token.Revoked ?? clock.Now });
        await session.SaveChangesAsync(cancel);
    }

    // What somebody may not be any more, no token of theirs may.
    private bool StandsBehind(Account account, ApiToken token) => !account.Disabled
        && account.Grants.Any(held => held.HoldsOn(accounts.Today) && (held.Council, held.Role, held.Person) == (token.Grant.Council, token.Grant.Role, token.Grant.Person));

    private async Task<ApiToken> Keep(ApiToken token, CancellationToken cancel)
    {
        await using var session = store.LightweightSession(AccountBook.Tenant);
        session.Insert(token);
        await session.SaveChangesAsync(cancel);
        return token;
    }

    private static string Fresh() => Head + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
