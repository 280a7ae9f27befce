using Ledger.Domain.NeedToKnow;
using NodaTime;

namespace Ledger.Projections.Accounts;

/// <summary>What an account may be in one council. The same person may have several, in one council or in many.</summary>
/// <param name="Id">Which one this is.</param>
/// <param name="Council">The council's short name.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Person">Who they are in the council's roster; null for somebody who is not in it.</param>
/// <param name="Until">The last day on which it holds; null where it has no end.</param>
public sealed record Grant(Guid Id, string Council, Role Role, string? Person = null, LocalDate? Until = null)
{
    /// <summary>Whether it still holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => Until is not { } last || day <= last;
}
