using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.Duties;

namespace Ledger.Host.Exports.Documents;

/// <summary>The duties report, written out.</summary>
internal static class DutiesDocument
{
    internal static IEnumerable<Block> Of(DutiesReport report)
    {
        var (duties, targets) = (report.Duties.Where(duty => duty.Basis is not Basis.LocalTarget).ToList(), report.Duties.Where(duty => duty.Basis is Basis.LocalTarget).ToList());
        var states = duties.ToLookup(duty => duty.State);
        yield return new Paragraph(
            $"{states[DutyState.Overdue].Count() + states[DutyState.Open].Count()} still owed, {states[DutyState.Overdue].Count()} of them overdue; "
            + $"{states[DutyState.Met].Count()} met, {states[DutyState.MetLate].Count()} met late, {states[DutyState.Waived].Count()} let go.")
        { Lead = true };
        yield return Table("What is owed, and what was", duties);
        if (targets.Count == 0) yield break;
        var missed = targets.Count(target => target.State is DutyState.Overdue or DutyState.MetLate);
        yield return new Paragraph($"Of {Dates.Count(targets.Count, "date")} that the council set itself, {missed} {(missed == 1 ? "was" : "were")} missed, which is no breach of the protocol.");
        yield return Table("The council’s own targets", targets);
    }

    internal static Grid Table(string caption, IReadOnlyList<DutyLine> duties) => new(
        caption, ["In", "State", "What is owed", "To", "Due", "Clause"],
        new RowsOf<DutyLine>(duties, duty =>
        [
            Cell.Of(duty.Record, duty.InheritedFrom), Cell.State(States.Of(duty)),
            Layout.Capital(duty.What) + (duty.LetGoBecause is { } why ? $"\nLet go: {why}" : ""),
            $"{duty.OwedToName}, since {Dates.Plain(duty.Arose)}", Due(duty), $"{duty.Clause} ({Layout.Words(duty.Force)}): {duty.ClauseSays}",
        ]))
    {
        Empty = "Nothing is owed.",
    };

    internal static string Due(DutyLine duty)
    {
        var by = duty.Basis switch
        {
            Basis.Law => "by law",
            Basis.LocalTarget => "as the council set itself",
            _ => "by the protocol",
        };
        return duty.Due is { } due ? $"{Dates.Plain(due)} {by}: {duty.DueExplained}" : $"No date {by}: {duty.DueExplained}";
    }
}
