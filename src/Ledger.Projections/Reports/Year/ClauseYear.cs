using Ledger.Domain.Protocol;

namespace Ledger.Projections.Reports.Year;

/// <summary>What a clause gave rise to in a year. Nobody is named.</summary>
/// <param name="Clause">The clause's reference.</param>
/// <param name="Says">What it asks.</param>
/// <param name="Force">How strong it is.</param>
/// <param name="Breaches">Breaches found.</param>
/// <param name="Remedied">Of those, remedied since.</param>
/// <param name="OpenQuestions">Questions that still wait for a person's answer.</param>
/// <param name="JudgedKept">Questions settled: the clause was kept.</param>
/// <param name="JudgedBroken">Questions settled: it was not; these stand among the breaches too.</param>
/// <param name="DutiesMet">Duties met in time.</param>
/// <param name="DutiesMetLate">Duties met late.</param>
/// <param name="DutiesOverdue">Duties overdue.</param>
/// <param name="DutiesOpen">Duties owed and not late, or without a limit.</param>
/// <param name="DutiesWaived">Duties let go, with a reason.</param>
/// <param name="TargetsMissed">The council's own targets missed, which is no breach.</param>
public sealed record ClauseYear(
    string Clause, string Says, Force Force, int Breaches, int Remedied, int OpenQuestions, int JudgedKept, int JudgedBroken,
    int DutiesMet, int DutiesMetLate, int DutiesOverdue, int DutiesOpen, int DutiesWaived, int TargetsMissed)
{
    internal static IReadOnlyList<ClauseYear> Of(IReadOnlyList<FindingLine> findings, IReadOnlyList<DutyLine> duties) =>
    [
        .. findings.Select(finding => (finding.Clause, finding.ClauseSays, Force: (Force?)finding.Force)).Concat(duties.Select(duty => (duty.Clause, duty.ClauseSays, Force: (Force?)null)))
            .GroupBy(one => (one.Clause, one.ClauseSays))
            .Select(clause => Of(
                clause.Key.Clause, clause.Key.ClauseSays, clause.Max(one => one.Force) ?? Force.Must,
                [.. findings.Where(finding => (finding.Clause, finding.ClauseSays) == clause.Key)], [.. duties.Where(duty => (duty.Clause, duty.ClauseSays) == clause.Key)]))
            .OrderBy(clause => clause.Clause, References.Natural),
    ];

    private static ClauseYear Of(string clause, string says, Force force, IReadOnlyList<FindingLine> findings, IReadOnlyList<DutyLine> duties)
    {
        var breaches = findings.Where(finding => finding.Kind is FindingKind.Breach).ToList();
        var owed = duties.Where(duty => duty.Basis is not Basis.LocalTarget).ToList();
        return new(
            clause, says, force, breaches.Count, breaches.Count(breach => breach is { SettledBy: not null, Answer: null }), findings.Count(finding => finding.IsOpenQuestion),
            findings.Count(finding => finding is { Kind: FindingKind.Question, SettledBy: not null }), breaches.Count(breach => breach.Answer is not null),
            In(DutyState.Met), In(DutyState.MetLate), In(DutyState.Overdue), In(DutyState.Open), In(DutyState.Waived),
            duties.Count(duty => duty is { Basis: Basis.LocalTarget, State: DutyState.MetLate or DutyState.Overdue }));

        int In(DutyState state) => owed.Count(duty => duty.State == state);
    }
}
