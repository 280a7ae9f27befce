using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Protocol.Groups;

/// <summary>
/// Hailsham 2.4, Uttlesford 3.4 and 9.3: officers may do more for a class of group, such as those that form the administration.
/// The pack's entitlements that cite this clause say for which and in what; each piece of support beyond what the others had is
/// explained by a note, or is a breach where a post had to authorise it and no entitlement covers it without.
/// </summary>
public sealed record MoreSupportForSomeGroupsIsLawful : IRule<Matter>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Matter matter, Charge charge)
    {
        var given = Support.GivenOn(matter);
        foreach (var entitlement in charge.Pack.Groups.Entitlements.Where(one => one.Clause == charge.Clause.Ref))
        {
            foreach (var support in given.Where(one => IsCovered(one, entitlement, charge)))
            {
                var others = WithoutTheLike(support, given, entitlement, charge).Select(side => side.Name).ToList();
                if (others.Count == 0) continue;
                var more = $"{support.To.Name} had {support.InWords} beyond what {others.Listed()} had";
                if (charge.IsAuthorised(entitlement, support.To, matter, support.On))
                    yield return charge.Note(support.Entry, support.To.Id, $"{more}; clause {entitlement.Clause} allows it.");
                else if (support.Kinds.All(kind => charge.EntitlementOf(support.To, kind, matter, support.On) is null))
                    yield return charge.Breach(support.Entry, support.To.Id, $"{more}, without leave of the {charge.Pack.TitleOf(entitlement.AuthorisedBy!)}.");
            }
        }
    }

    private static bool IsCovered(Support support, Entitlement entitlement, Charge charge) => support.To.Kind is SideKind.Group
        && charge.Council.On(support.On).ClassOf(support.To.Id) == entitlement.Class
        && (entitlement.To.Count == 0 || entitlement.To.Intersect(support.Kinds).Any());

    // The third report for a side is beyond what a side had that had two; sides of the same class are entitled alike.
    private static IEnumerable<Side> WithoutTheLike(Support support, IReadOnlyList<Support> given, Entitlement entitlement, Charge charge)
    {
        var number = Of(support.To).TakeWhile(one => one != support).Count() + 1;
        var then = charge.Council.On(support.On);
        return charge.SidesBesides(support.To, support.On).Where(other => then.ClassOf(other.Id) != entitlement.Class && Of(other).Count() < number);

        IEnumerable<Support> Of(Side side) => given.Where(one => one.To.Id == side.Id && support.IsMatchedBy(one));
    }
}
