using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol.Letters;

/// <summary>The offices that members hold, in the protocol's terms.</summary>
internal static class Offices
{
    /// <summary>
    /// The roles that a member's offices fill. A part in a body counts by itself and with the body, so that a pack can say that the mayor
    /// is <c>chair-of-council</c>; who was elected mayor is <c>mayor</c>.
    /// </summary>
    internal static IEnumerable<string> OfficesOf(this Charge charge, Correspondent member, LocalDate on) => OfficesOn(charge.Council, member.Id, on)
        .SelectMany(office => charge.Pack.RolesOf(office).Append(office));

    private static IEnumerable<string> OfficesOn(Council council, string? member, LocalDate on) =>
    [
        .. council.On(on).Seats.Where(seat => seat.Member.Id == member).SelectMany(seat => new[] { seat.Part, $"{seat.Part}-of-{seat.Body}" }),
        .. council.History.All<MemberTookOffice>()
            .Where(took => took.On <= on && took.Fact.Member.Id == member).TakeLast(1)
            .Where(took => took.Fact.How is WayIn.ElectedMayor).Select(_ => "mayor"),
    ];
}
