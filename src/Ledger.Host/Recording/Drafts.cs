using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Marten;
using Microsoft.AspNetCore.DataProtection;

namespace Ledger.Host.Recording;

/// <summary>What the person who is signed in has answered so far, kept on the server between one page and the next.</summary>
public sealed class Drafts(IDocumentStore store, SignedIn me, IDataProtectionProvider seals, LedgerClock clock)
{
    /// <summary>For how long a draft is kept that nobody goes on with.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Gates = new();

    /// <summary>The answers; null where there are none.</summary>
    /// <param name="key">What they are of: <c>briefing</c>.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="within">How long ago they may have been kept at most; fourteen days, where not given.</param>
    public async Task<T?> Find<T>(string key, CancellationToken cancel, TimeSpan? within = null) where T : class
    {
        await using var session = store.QuerySession(me.Council);
        if (await session.LoadAsync<Draft>(IdOf(key), cancel) is not { } draft || draft.Touched < clock.GetUtcNow() - (within ?? Kept)) return null;
        try
        {
            return JsonSerializer.Deserialize<T>(Seal(key).Unprotect(draft.Sealed), StoredJson.Options);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or JsonException)
        {
            // Its key is gone, or it is of another version of this program: what cannot be read is as good as not there.
            return null;
        }
    }

    /// <summary>Keeps the answers, and forgets everybody's that nobody goes on with.</summary>
    public async Task Keep<T>(string key, T answers, CancellationToken cancel) where T : class
    {
        await using var session = store.LightweightSession(me.Council);
        session.Store(new Draft(IdOf(key), Seal(key).Protect(JsonSerializer.Serialize(answers, StoredJson.Options)), clock.GetUtcNow()));
        var old = clock.GetUtcNow() - Kept;
        session.DeleteWhere<Draft>(draft => draft.Touched < old);
        await session.SaveChangesAsync(cancel);
    }

    /// <summary>Erases the answers.</summary>
    public async Task Erase(string key, CancellationToken cancel)
    {
        await using var session = store.LightweightSession(me.Council);
        session.Delete<Draft>(IdOf(key));
        await session.SaveChangesAsync(cancel);
    }

    /// <summary>Waits until nobody else records from this draft: who presses a button twice records once.</summary>
    internal async Task<IDisposable> Alone(string key, CancellationToken cancel)
    {
        var gate = Gates.GetOrAdd($"{me.Council}/{IdOf(key)}", _ => new(1, 1));
        await gate.WaitAsync(cancel);
        return new Opening(gate);
    }

    private string IdOf(string key) => $"{me.Account:N}/{key}";

    private IDataProtector Seal(string key) => seals.CreateProtector("draft", me.Council, IdOf(key));

    private sealed class Opening(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
