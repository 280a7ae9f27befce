using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>What a protocol lets some have beyond others: a class of group, or an officer whose post serves one group.</summary>
public static class Entitlements
{
    /// <summary>
    /// The entitlement under which a side could lawfully be given more of a kind of support on a matter; null where there is none.
    /// One that needs a post's authorisation counts only where that is recorded.
    /// </summary>
    /// <param name="pack">The protocol.</param>
    /// <param name="council">The council.</param>
    /// <param name="side">The group; a member is entitled to nothing more.</param>
    /// <param name="kind">The kind of support.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="on">The day.</param>
    public static Entitlement? Of(Pack pack, Council council, Side side, SupportKind kind, Matter matter, LocalDate on) =>
        side.Kind is not SideKind.Group ? null : pack.Groups.Entitlements.FirstOrDefault(entitlement =>
            entitlement.Class == council.On(on).ClassOf(side.Id)
            && (entitlement.To.Count == 0 || entitlement.To.Contains(kind))
            && IsAuthorised(pack, entitlement, side, matter, on));

    /// <summary>Whether the post that an entitlement asks for had authorised it for a side on a matter by a day; true where it asks for none.</summary>
    internal static bool IsAuthorised(Pack pack, Entitlement entitlement, Side side, Matter matter, LocalDate on) =>
        entitlement.AuthorisedBy is not { } role || matter.All<MoreSupportAuthorised>().Any(authorised =>
            authorised.Fact.For.Id == side.Id && authorised.On <= on && pack.RolesOf(authorised.Fact.By.Post).Contains(role));

    /// <summary>Whether an officer is one, such as a political assistant, whose advice to one group owes the others nothing (Local Government and Housing Act 1989, section 9).</summary>
    /// <param name="pack">The protocol, whose clause on the same advice names such posts.</param>
    /// <param name="officer">The officer.</param>
    public static bool ServesOneGroup(Pack pack, OfficerThen officer) =>
        Judgement.RulesOf<EachGroupIsGivenSubstantiallyTheSameAdvice>(pack).Any(turning => pack.RolesOf(officer.Post).Intersect(turning.Rule.Exempt ?? []).Any());
}
