using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;

namespace Ledger.Host.Exports.Documents;

/// <summary>Where findings and duties stand: a word, and the colour that helps to find it.</summary>
internal static class States
{
    internal static (string Word, string Colour) Of(FindingLine finding) => (finding.Kind, finding.SettledBy, finding.Answer) switch
    {
        (FindingKind.Breach, not null, null) => ("Breach, remedied", "yellow"),
        (FindingKind.Breach, _, _) => ("Breach", "red"),
        (_, null, _) => ("Question", "blue"),
        _ => ("Kept", "green"),
    };

    internal static (string Word, string Colour) Of(DutyLine duty) => (duty.State, duty.Basis) switch
    {
        (DutyState.Overdue, Basis.LocalTarget) => ("Target missed", "orange"),
        (DutyState.MetLate, Basis.LocalTarget) => ("Met after target", "yellow"),
        (DutyState.Overdue, _) => ("Overdue", "red"),
        (DutyState.Open, _) => ("Owed", "blue"),
        (DutyState.MetLate, _) => ("Met late", "yellow"),
        (DutyState.Waived, _) => ("Let go", "grey"),
        _ => ("Met", "green"),
    };
}
