using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Marten;

namespace Ledger.Host.Pages;

/// <summary>The council whose page this is: its roster and packs as they stand, and a session to read its record with. There for the length of one request.</summary>
public sealed class CouncilHere(IDocumentStore store, Councils councils, IHttpContextAccessor http) : IAsyncDisposable
{
    /// <summary>The part of an address that names a council.</summary>
    internal const string RouteValue = "council";

    private IQuerySession? session;
    private Council? council;

    /// <summary>The council's short name, from the address.</summary>
    public string Slug => http.HttpContext?.GetRouteValue(RouteValue) as string ?? throw new InvalidOperationException("This address names no council.");

    /// <summary>A session of this council's, to read with.</summary>
    public IQuerySession Session => session ??= store.QuerySession(Slug);

    /// <summary>The council.</summary>
    public async Task<Council> Council(CancellationToken cancel) => council ??= await councils.Of(Session, cancel);

    /// <summary>The council's name, to put at the head of its pages; null where the address names no council.</summary>
    public async Task<string?> Name(CancellationToken cancel) =>
        http.HttpContext?.GetRouteValue(RouteValue) is null ? null : (await Council(cancel)).Created?.Name;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (session is not null) await session.DisposeAsync();
    }
}
