using Ledger.Domain.Protocol;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>What can be said to the question whether all groups were treated alike on a matter.</summary>
public enum Alikeness
{
    /// <summary>There is nothing to compare: fewer than two groups asked for or had anything.</summary>
    NothingToCompare,

    /// <summary>Yes, as far as is recorded: what differs is explained.</summary>
    Yes,

    /// <summary>No: a difference stands unexplained, or a clause was not kept.</summary>
    No,

    /// <summary>It cannot be told until a person judges something, or by this reader at all.</summary>
    CannotTell,
}

/// <summary>The answer to “Were all groups treated alike on this matter?”, and what it rests on.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Says">It in a sentence or two.</param>
public sealed record Alike(Alikeness Answer, string Says)
{
    /// <summary>Answers for one matter. It claims no more than the record, and the clauses that judged it, bear out.</summary>
    /// <param name="matter">The matter as the reader sees it.</param>
    public static Alike On(MatterTreatment matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        if (!matter.SeesAll) return new(Alikeness.CannotTell, "This can’t be told from what you may see: it is not all that every group asked for and had.");
        var compared = matter.Groups.Where(group => group.HasAnything).ToList();
        if (compared.Count == 0) return new(Alikeness.NothingToCompare, "Nothing is recorded that any group asked for or had on this matter.");
        var (differences, breaches, unsure) = (Unexplained(matter), Broken(matter), Unsure(matter));
        if (differences.Count + breaches > 0)
            return new(Alikeness.No, $"No. {string.Join(' ', differences.Append(BreachesSay(breaches)).Where(says => says.Length > 0))}{(unsure.Count == 0 ? "" : $" Besides, {unsure.Listed()}.")}");
        if (unsure.Count > 0) return new(Alikeness.CannotTell, $"This can’t be told yet: {unsure.Listed()}.");
        if (compared.Count == 1)
            return new(Alikeness.NothingToCompare, $"There is nothing to compare: only {compared[0].Name} asked for or had anything on this matter.{Lawfully(matter)}");
        return new(Alikeness.Yes, $"Yes, as far as is recorded: {compared.Select(group => group.Name).Listed()} asked for or had support, no difference is unexplained and {Kept(matter)}{Lawfully(matter)}");
    }

    private static List<string> Unexplained(MatterTreatment matter) =>
    [
        .. matter.Differences.Where(difference => !difference.OfAdvice && difference.Explained is null).Select(difference => difference.Says),
        .. matter.Advice.Where(advice => advice.Verdict is { Verdict: Domain.Matters.SameAdvice.Differs, Outdated: false })
            .Select(advice => $"The advice to {advice.OneName} and to {advice.OtherName} was judged to differ."),
    ];

    // A breach that was remedied since was a breach all the same, but the groups stand alike again.
    private static int Broken(MatterTreatment matter) => matter.Findings.Count(finding =>
        finding.Kind is FindingKind.Breach && (finding.SettledBy is null || finding.Answer is not null) && matter.Groups.Any(group => group.Group == finding.Subject));

    // What was not kept by somebody who is no group is no answer to the question, and is not passed over either.
    private static string Kept(MatterTreatment matter) => matter.Findings.Count(finding => finding.Kind is FindingKind.Breach) switch
    {
        0 => "no clause was broken.",
        1 => "no clause that concerns a group is left broken. One breach is listed below.",
        var breaches => $"no clause that concerns a group is left broken. {breaches} breaches are listed below.",
    };

    private static string BreachesSay(int breaches) => breaches switch
    {
        0 => "",
        1 => "One clause that concerns a group was not kept.",
        _ => $"{breaches} times a clause that concerns a group was not kept.",
    };

    private static List<string> Unsure(MatterTreatment matter)
    {
        var pairs = matter.Advice.Where(advice => advice.Verdict is null or { Outdated: true } && advice.Points.Any(point => point.Agreement is not Domain.Aligning.Agreement.Same))
            .Select(advice => $"{advice.OneName} and {advice.OtherName}").ToList();
        var open = matter.Findings.Count(finding => finding.IsOpenQuestion);
        var unsure = new List<string>();
        if (pairs.Count > 0) unsure.Add($"nobody has judged whether the advice to {string.Join("; to ", pairs)} was the same");
        if (open > 0) unsure.Add(open == 1 ? "one question of the protocol waits for an answer" : $"{open} questions of the protocol wait for an answer");
        return unsure;
    }

    private static string Lawfully(MatterTreatment matter)
    {
        var explained = matter.Differences.Count(difference => difference.Explained is not null);
        return explained == 0 ? "" : explained == 1 ? " One difference is explained below." : $" {explained} differences are explained below.";
    }
}
