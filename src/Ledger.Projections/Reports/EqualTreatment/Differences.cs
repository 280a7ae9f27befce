using Ledger.Domain.Aligning;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>Says where two groups were not treated alike on one matter.</summary>
internal static class Differences
{
    internal static IEnumerable<Difference> Between(IReadOnlyList<GroupTreatment> groups, IReadOnlyList<AdviceComparison> advice) =>
    [
        .. from one in groups
           from other in groups
           where one.Group != other.Group && one.Kind == other.Kind
           from difference in Support(one, other).Concat(Points(one, other, advice))
           select difference,
    ];

    private static IEnumerable<Difference> Support(GroupTreatment one, GroupTreatment other)
    {
        var had = one.Attended.Count + one.AdviceGiven.Count > 0;
        var lacked = other.Attended.Count + other.AdviceGiven.Count == 0;
        if (had && lacked && other.Declined.Count > 0)
            yield return new(one.Group, other.Group, $"{one.Name} had support; it was refused to {other.Name}.", one.Entitlement);
        else if (had && lacked && other.Asked.Count > other.Withdrawn.Count)
            yield return new(one.Group, other.Group, $"{one.Name} had support; a request from {other.Name} has had none yet.", one.Entitlement);
    }

    // Points are compared as they stand; whether the advice is substantially the same is for a person to say.
    private static IEnumerable<Difference> Points(GroupTreatment one, GroupTreatment other, IReadOnlyList<AdviceComparison> advice) =>
        from compared in advice
        where (compared.One == one.Group && compared.Other == other.Group) || (compared.One == other.Group && compared.Other == one.Group)
        let alone = compared.One == one.Group ? Agreement.OnlyOne : Agreement.OnlyOther
        let missing = compared.Points.Count(point => point.Agreement == alone)
        where missing > 0
        let points = missing == 1 ? "1 point" : $"{missing} points"
        select new Difference(one.Group, other.Group, $"The advice to {one.Name} had {points} that the advice to {other.Name} had not.", compared.Verdict?.InWords, OfAdvice: true);
}
