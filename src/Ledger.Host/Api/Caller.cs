using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Commands;
using Microsoft.AspNetCore.Http.Features;

namespace Ledger.Host.Api;

/// <summary>Who calls: one person, in one capacity, in one council.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="Reader">As whom they read.</param>
/// <param name="By">The id by which they act: a post's or person's, or <c>administrator</c>.</param>
/// <param name="Id">What they called with, such as a token's id: requests are counted by it, and keys of commands are its own.</param>
internal sealed record Caller(string Council, Reader Reader, string By, string Id)
{
    /// <summary>Who calls, once <see cref="Gate"/> has let them in.</summary>
    internal static Caller Of(HttpContext http) => http.Features.GetRequiredFeature<Caller>();
}

/// <summary>Tells who calls, and what they may do. Whatever lets people sign in gives one to the API.</summary>
internal interface IWhoCalls
{
    /// <summary>Who calls, by the request's bearer token or session; null where nobody is known by it.</summary>
    ValueTask<Caller?> Of(HttpContext http, CancellationToken cancel);

    /// <summary>Why the caller may not hand in this command; null where they may.</summary>
    ValueTask<Refusal?> MayNot(Caller caller, Order order, CancellationToken cancel);
}
