using NodaTime;

namespace Ledger.Projections.Accounts;

/// <summary>Lets a program use one council's record in one capacity.</summary>
/// <param name="Id">The token, to revoke it by.</param>
/// <param name="Hash">What it hashes to; the token itself is shown once and kept nowhere.</param>
/// <param name="Label">What it is for.</param>
/// <param name="Grant">What it may be, where, and until when.</param>
/// <param name="Made">When it was made.</param>
public sealed record ApiToken(Guid Id, string Hash, string Label, Grant Grant, Instant Made)
{
    /// <summary>Whose account it is of, and with which it ends; null where it was made for a program at the command line.</summary>
    public Guid? Account { get; init; }

    /// <summary>When it was revoked; null while it holds.</summary>
    public Instant? Revoked { get; init; }
}
