using Ledger.Domain.Access;
using Ledger.Domain.Roster;
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

    /// <summary>
    /// Whether somebody filled one of these roles that day: an officer by post, a body by its id, a member by an office such as
    /// <c>chair-of-council</c>, somebody of another authority by the role that the protocol gives them.
    /// </summary>
    internal static bool Fills(this Charge charge, AccessParty who, IEnumerable<string> roles, LocalDate on) => who.Kind switch
    {
        AccessPartyKind.Officer => charge.Pack.RolesOf(who.Post!).Intersect(roles).Any(),
        AccessPartyKind.Member => OfficesOf(charge.Council, who.Id, on).SelectMany(charge.Pack.RolesOf).Intersect(roles).Any(),
        _ => charge.Pack.RolesOf(who.Id).Intersect(roles).Any(),
    };

    private static IEnumerable<string> OfficesOf(Council council, string member, LocalDate on) =>
        council.On(on).Seats.Where(seat => seat.Member.Id == member).SelectMany(seat => new[] { seat.Part, $"{seat.Part}-of-{seat.Body}" });
}
