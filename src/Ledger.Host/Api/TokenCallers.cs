using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Commands;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Ledger.Projections.Reports;
using Marten;
using Microsoft.AspNetCore.Authentication;

namespace Ledger.Host.Api;

/// <summary>
/// Knows who calls by their token alone: a browser's session is for pages, so that no other site can have a browser hand in commands. What a token
/// may be is looked up in today's roster and grants each time.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="councils">The councils.</param>
/// <param name="permission">Says who may record what.</param>
/// <param name="clock">The clock that says what day it is.</param>
internal sealed class TokenCallers(IDocumentStore store, Councils councils, MayRecord permission, LedgerClock clock) : IWhoCalls
{
    /// <inheritdoc/>
    public async ValueTask<Caller?> Of(HttpContext http, CancellationToken cancel)
    {
        if (!(await http.AuthenticateAsync(BearerTokens.Scheme)).Succeeded || http.Items[typeof(ApiToken)] is not ApiToken { Grant: var granted } token) return null;
        await using var session = store.QuerySession(granted.Council);
        var by = granted.Role is Role.Administrator ? Actors.Administrator : granted.Person ?? token.Id.ToString();
        return Readers.Of(await councils.Of(session, cancel), granted.Role, by, clock.Now, await Sights.GrantsOf(session, cancel)) is { } reader
            ? new(granted.Council, reader, by, token.Id.ToString()) : null;
    }

    /// <inheritdoc/>
    public async ValueTask<Refusal?> MayNot(Caller caller, Order order, CancellationToken cancel) =>
        await permission.Refuses(caller.Council, caller.Reader, [order.Command], cancel);
}
