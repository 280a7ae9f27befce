using System.Collections.Immutable;
using NodaTime;

namespace Ledger.Projections.Accounts;

/// <summary>One signing in at one browser, until it is ended there, on another device, or by time.</summary>
/// <param name="Id">The sitting.</param>
/// <param name="Account">Who signed in.</param>
/// <param name="Began">When.</param>
public sealed record Sitting(Guid Id, Guid Account, Instant Began)
{
    /// <summary>When it was ended; null while it goes on.</summary>
    public Instant? Ended { get; init; }

    /// <summary>The roles that the provider vouched for; null where the account's own password was given.</summary>
    public ImmutableArray<string>? Vouched { get; init; }

    /// <summary>Which grant the person chose to act under, council by council, where they have several in one.</summary>
    public ImmutableDictionary<string, Guid> Chosen { get; init; } = ImmutableDictionary<string, Guid>.Empty;
}
