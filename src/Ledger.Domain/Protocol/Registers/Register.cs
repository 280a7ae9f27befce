using Ledger.Domain.Declarations;
using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Protocol.Registers;

/// <summary>Who keeps a register, and how its entries are spoken of.</summary>
internal static class Register
{
    /// <summary>To whom something is owed that is declared to a role; to the council, where the protocol names nobody.</summary>
    internal static Owed KeptBy(this Charge charge, IReadOnlyList<string>? roles) => roles is [var role, ..]
        ? new(role, charge.Pack.TitleOf(role))
        : new(charge.Council.Created?.Slug ?? "council", charge.Council.Created?.Name ?? "the council");

    /// <summary>Whether what went to an office went to one of these roles; anybody will do, where the protocol names nobody.</summary>
    internal static bool Reaches(this Charge charge, string office, IReadOnlyList<string>? roles) =>
        roles is not { Count: > 0 } || charge.Pack.RolesOf(office).Append(office).Intersect(roles).Any();

    /// <summary>Whether one of the two is a member and the other an officer on a day.</summary>
    internal static bool AreMemberAndOfficer(this Charge charge, PersonThen one, PersonThen other, LocalDate on)
    {
        var then = charge.Council.On(on);
        return (then.Member(one.Id) is not null && then.Officer(other.Id) is not null) || (then.Officer(one.Id) is not null && then.Member(other.Id) is not null);
    }

    /// <summary>Whether an interest at a meeting is of one of these kinds and the matter bears on it in one of these ways; nothing asked for is any.</summary>
    internal static bool IsOf(this InterestAroseAtMeeting arose, IReadOnlyList<InterestKind>? kinds, IReadOnlyList<Bearing>? bearings) =>
        (kinds is not { Count: > 0 } || kinds.Contains(arose.Kind)) && (bearings is not { Count: > 0 } || bearings.Contains(arose.Bearing));

    /// <summary>"disclosable pecuniary interest".</summary>
    internal static string Spoken(this InterestKind kind) => kind switch
    {
        InterestKind.DisclosablePecuniary => "disclosable pecuniary interest",
        InterestKind.OtherRegistrable => "registrable interest",
        _ => "interest",
    };
}
