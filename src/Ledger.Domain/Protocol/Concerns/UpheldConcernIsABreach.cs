using Ledger.Domain.Concerns;

namespace Ledger.Domain.Protocol.Concerns;

/// <summary>
/// Clauses on respect, courtesy, integrity, bullying, impartiality and the quality of somebody's work: software can't judge them and people
/// can. Where a concern cites the clause, whether it was kept is a question; those who hear the concern answer it by their finding.
/// </summary>
/// <param name="Whose">Whose conduct the clause binds; empty for anybody's.</param>
/// <param name="Kinds">The kinds of concern that are always about the clause, cited or not.</param>
public sealed record UpheldConcernIsABreach(IReadOnlyList<ConcernSide>? Whose = null, IReadOnlyList<ConcernKind>? Kinds = null) : IRule<Concern>
{
    /// <inheritdoc/>
    public IEnumerable<Judged> Judge(Concern concern, Charge charge)
    {
        if (concern.Raised is not { } raised || (Whose is { Count: > 0 } && !Whose.Contains(raised.Fact.About.Side))) yield break;
        var reference = charge.Clause.Ref;
        var finding = concern.Finding;
        var isAboutIt = raised.Fact.Clauses.Contains(reference) || Kinds?.Contains(raised.Fact.Kind) is true;
        if (!isAboutIt && finding?.Fact.Clauses.Contains(reference) is not true) yield break;
        var about = raised.Fact.About;
        var asked = charge.Question(raised, about.Id, $"A concern says that {about.Name} did not keep the clause; did they?");
        if (finding is null)
        {
            yield return asked;
            yield break;
        }

        var broken = Breaks(finding.Fact, reference);
        yield return asked with
        {
            Kind = broken ? FindingKind.Breach : FindingKind.Question,
            Says = broken
                ? $"{finding.Fact.By.Named()} found that {about.Name} did not keep the clause."
                : $"{finding.Fact.By.Named()} did not find that {about.Name} broke the clause.",
            Evidence = [raised, finding],
            SettledBy = finding,
            Answer = finding.Fact.Reasons,
        };
    }

    // A finding that names clauses upholds the concern for those; one that names none, for all that it is about.
    private static bool Breaks(FindingReached finding, string clause) => finding.Outcome switch
    {
        Outcome.NotUpheld => false,
        Outcome.Upheld when finding.Clauses.Count == 0 => true,
        _ => finding.Clauses.Contains(clause),
    };
}
