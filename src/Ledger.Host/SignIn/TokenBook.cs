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

    /// <summary>Makes a token.</summary>
    /// <returns>The token, which is kept nowhere, and what is kept of it.</returns>
    public async Task<(string Secret, ApiToken Token)> Make(string label, Grant grant, CancellationToken cancel)
    {
        var secret = Head + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var token = new ApiToken(Guid.CreateVersion7(), HashOf(secret), label, grant, clock.Now);
        await using var session = store.LightweightSession(AccountBook.Tenant);
        session.Insert(token);
        await session.SaveChangesAsync(cancel);
        return (secret, token);
    }

    /// <summary>What a token stands for; null where it is none, is revoked, or has run out, or its person may not sign in any more.</summary>
    public async Task<ApiToken?> Find(string secret, CancellationToken cancel)
    {
        if (!secret.StartsWith(Head, StringComparison.Ordinal)) return null;
        var hash = HashOf(secret);
        await using var session = store.QuerySession(AccountBook.Tenant);
        var token = await session.Query<ApiToken>().FirstOrDefaultAsync(kept => kept.Hash == hash, cancel);
        return token is { Revoked: null } && token.Grant.HoldsOn(accounts.Today) && !await accounts.IsShutOut(token.Grant, cancel) ? token : null;
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

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
