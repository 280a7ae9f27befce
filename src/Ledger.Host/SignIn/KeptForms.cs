using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace Ledger.Host.SignIn;

/// <summary>
/// What somebody sent after their sitting had lapsed, kept for an hour until they have signed in again, so that nothing typed is lost. In memory only, for the same account
/// and the same browser only, and only from a page of this host. Files are not kept: they are still where they were chosen.
/// </summary>
internal sealed class KeptForms : IDisposable
{
    private const long MostInAll = 64 * 1024 * 1024;

    private static readonly TimeSpan For = TimeSpan.FromHours(1);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostInAll });

    /// <summary>Keeps a form.</summary>
    /// <returns>What it can be found by.</returns>
    internal string Keep(Form form)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var size = form.Fields.Sum(field => field.Key.Length + field.Value.Sum(value => (long)(value?.Length ?? 0))) * sizeof(char);
        kept.Set(id, form, new MemoryCacheEntryOptions { Size = size, AbsoluteExpirationRelativeToNow = For });
        return id;
    }

    /// <summary>Gives a form back to whoever sent it, once.</summary>
    internal Form? Take(string? id, Guid account)
    {
        if (id is null || kept.Get<Form>(id) is not { } form || form.Account != account) return null;
        kept.Remove(id);
        return form;
    }

    /// <summary>Whether a form is kept.</summary>
    internal bool Has(string? id) => id is not null && kept.TryGetValue(id, out _);

    public void Dispose() => kept.Dispose();

    /// <summary>A form as it was sent.</summary>
    /// <param name="Account">Whose sitting had lapsed.</param>
    /// <param name="Address">Where it was sent.</param>
    /// <param name="Fields">What was in it.</param>
    internal sealed record Form(Guid Account, string Address, IReadOnlyList<KeyValuePair<string, StringValues>> Fields);
}
