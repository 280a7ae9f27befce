using Ledger.Domain.Access;
using Ledger.Domain.Concerns;
using NodaTime;

namespace Ledger.Domain.Protocol.Access;

/// <summary>Whom a clause about information binds.</summary>
public enum WhoIsBound
{
    /// <summary>Members and officers alike.</summary>
    Anyone,

    /// <summary>Members.</summary>
    Member,

    /// <summary>Officers.</summary>
    Officer,
}

/// <summary>How those who had a part in access stand to a clause.</summary>
internal static class AccessParties
{
    internal static bool Includes(this WhoIsBound whom, AccessParty who) => whom switch
    {
        WhoIsBound.Member => who.Kind is AccessPartyKind.Member,
        WhoIsBound.Officer => who.Kind is AccessPartyKind.Officer,
        _ => who.Kind is not AccessPartyKind.Outside,
    };

    /// <summary>Whether somebody filled one of these roles that day, or stood in for it.</summary>
    internal static bool Fills(this Charge charge, AccessParty who, IEnumerable<string> roles, LocalDate on) =>
        charge.Fills(new Handler(KindOf(who), who.Id, who.Name, who.Post), roles, on);

    private static HandlerKind KindOf(AccessParty who) => who.Kind switch
    {
        AccessPartyKind.Officer => HandlerKind.Officer,
        AccessPartyKind.Member => HandlerKind.Member,
        AccessPartyKind.Body => HandlerKind.Body,
        _ => HandlerKind.Outside,
    };
}
