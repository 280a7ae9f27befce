using Ledger.Domain.Matters;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>Says where two groups were not treated alike on one matter.</summary>
internal static class Differences
{
    internal static IEnumerable<Difference> Between(IReadOnlyList<GroupTreatment> groups, Matter matter) =>
        from one in groups
        from other in groups
        where one.Group != other.Group && one.Kind == other.Kind
        from difference in Between(one, other, matter)
        select difference;

    private static IEnumerable<Difference> Between(GroupTreatment one, GroupTreatment other, Matter matter)
    {
        var had = one.Attended.Count + one.AdviceGiven.Count > 0;
        var lacked = other.Attended.Count + other.AdviceGiven.Count == 0;
        if (had && lacked && other.Declined.Count > 0)
            yield return new(one.Group, other.Group, $"{one.Name} had support; {other.Name} asked and was refused.", one.Entitlement);
        else if (had && lacked && other.Asked.Count > other.Withdrawn.Count)
            yield return new(one.Group, other.Group, $"{one.Name} had support; {other.Name} asked and has had none yet.", one.Entitlement);

        if (Unlike(one, other, matter) is { } unlike) yield return unlike;
    }

    // Points are compared as they stand; whether the advice is substantially the same is for a person to say.
    private static Difference? Unlike(GroupTreatment one, GroupTreatment other, Matter matter)
    {
        if (one.AdviceGiven.Count == 0 || other.AdviceGiven.Count == 0) return null;
        var missing = Points(matter, one.Group).Except(Points(matter, other.Group), StringComparer.OrdinalIgnoreCase).Count();
        if (missing == 0) return null;
        var verdict = matter.All<AdviceCompared>().LastOrDefault(compared => Joins(compared.Fact, one.Group, other.Group))?.Fact;
        var points = missing == 1 ? "1 point" : $"{missing} points";
        return new(one.Group, other.Group, $"{one.Name} was given {points} that {other.Name} was not.", verdict is null ? null : Said(verdict));
    }

    private static IEnumerable<string> Points(Matter matter, string side) =>
        from given in matter.All<AdviceGiven>()
        where given.Fact.To.Id == side
        from point in Points(given.Fact)
        select point.Trim();

    private static IEnumerable<string> Points(AdviceGiven given) =>
    [
        .. given.Facts,
        .. given.Options.SelectMany(option => (IEnumerable<string>)[option.Option, .. option.Merits, .. option.Demerits]),
        .. ((string?[])[given.Recommendation, given.PoliticalImplications]).OfType<string>(),
    ];

    private static bool Joins(AdviceCompared compared, string one, string other) =>
        (compared.One.Id == one && compared.Other.Id == other) || (compared.One.Id == other && compared.Other.Id == one);

    private static string Said(AdviceCompared compared) => compared.Verdict switch
    {
        SameAdvice.Same => $"judged substantially the same: {compared.Reasons}",
        SameAdvice.DiffersForAStatedReason => $"judged to differ for a stated reason: {compared.Reasons}",
        _ => $"judged to differ: {compared.Reasons}",
    };
}
