using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;
using Spectre.Console;

namespace Ledger.Host.Exports;

/// <summary>Lays duties out for people: a duty and the council's own target for it are one thing, said in one breath.</summary>
internal static class DutyLayout
{
    /// <summary>Every duty in full.</summary>
    internal static void LayOutDuties(this IAnsiConsole console, IReadOnlyList<DutyLine> duties, bool withReference = false)
    {
        foreach (var (duty, target) in Paired(duties)) LayOut(console, duty, target, withReference);
    }

    /// <summary>Duties met in time are counted; what was not stands in full.</summary>
    internal static void LayOutDutiesBriefly(this IAnsiConsole console, IReadOnlyList<DutyLine> duties)
    {
        var pairs = Paired(duties).ToLookup(pair => pair.Duty.State is DutyState.Met && !Missed(pair.Target));
        var met = pairs[true].Select(pair => pair.Duty).ToList();
        if (met.Count > 0)
            console.Hanging(Mark(DutyState.Met), $"{met.Count} {(met.Count == 1 ? "duty" : "duties")} met, under clause {met.Select(duty => duty.Clause).Distinct().Listed()}");
        foreach (var (duty, target) in pairs[false]) LayOut(console, duty, target, withReference: false);
    }

    private static IEnumerable<(DutyLine Duty, DutyLine? Target)> Paired(IReadOnlyList<DutyLine> duties) =>
        from duty in duties
        where duty.Basis is not Basis.LocalTarget
        select (duty, duties.FirstOrDefault(other =>
            other.Basis is Basis.LocalTarget && (other.In, other.Clause, other.OwedTo, other.Trigger, other.What) == (duty.In, duty.Clause, duty.OwedTo, duty.Trigger, duty.What)));

    private static void LayOut(IAnsiConsole console, DutyLine duty, DutyLine? target, bool withReference)
    {
        var where = withReference ? $"{duty.In}, " : "";
        var due = duty.Due is { } by ? $"due {Dates.Plain(by)}, {duty.DueExplained}" : duty.DueExplained;
        var basis = duty.Basis is Basis.Law ? "by law" : "by the protocol";
        console.Hanging(
            Mark(duty.State), $"{Layout.Capital(duty.What)} ({where}owed to {duty.OwedToName} since {Dates.Plain(duty.Arose)}; {due} {basis})",
            Missed(target) ? $"The council's own target for it, {Dates.Plain(target!.Due!.Value)}, was missed; that is no breach of the protocol." : null,
            $"Clause {duty.Clause}: {duty.ClauseSays}");
    }

    private static bool Missed(DutyLine? target) => target is { State: DutyState.Overdue or DutyState.MetLate, Due: not null };

    private static Text Mark(DutyState state)
    {
        var (mark, colour) = state switch
        {
            DutyState.Overdue => ("OVERDUE ", Color.Red),
            DutyState.Open => ("OWED    ", Color.Yellow),
            DutyState.MetLate => ("MET LATE", Color.Yellow),
            DutyState.Waived => ("WAIVED  ", Color.Grey),
            _ => ("DONE    ", Color.Green),
        };
        return new Text(mark, new Style(colour));
    }
}
