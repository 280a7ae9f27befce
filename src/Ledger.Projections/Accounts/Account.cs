using System.Collections.Immutable;
using NodaTime;

namespace Ledger.Projections.Accounts;

/// <summary>Somebody who may sign in. An account is no part of any council's record: it says who may open which, and can be changed.</summary>
/// <param name="Id">The account.</param>
/// <param name="Login">What they sign in with: a user name or an e-mail address, in lower case.</param>
/// <param name="Name">The person's name.</param>
public sealed record Account(Guid Id, string Login, string Name)
{
    /// <summary>The password, hashed; null for somebody who signs in with the council's provider only.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Until when the password serves to choose another, where somebody else made it and handed it over; null where it is the person's own.</summary>
    public Instant? HandedOverUntil { get; init; }

    /// <summary>Whether nobody may sign in with it any more.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether it is a demonstration council's, opened by a click and on this machine only.</summary>
    public bool Demonstration { get; init; }

    /// <summary>How many wrong passwords were given since the last right one.</summary>
    public int WrongTries { get; init; }

    /// <summary>Until when no password is tried, after too many wrong ones.</summary>
    public Instant? LockedUntil { get; init; }

    /// <summary>What the account may be, and where.</summary>
    public ImmutableArray<Grant> Grants { get; init; } = [];

    /// <summary>Who they are to the council's sign-in provider.</summary>
    public ImmutableArray<ProviderIdentity> Identities { get; init; } = [];
}

/// <summary>A person as a sign-in provider knows them. Both parts together are one person, for ever; an e-mail address is not.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">The person there.</param>
public sealed record ProviderIdentity(string Issuer, string Subject);
