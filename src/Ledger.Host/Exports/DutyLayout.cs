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
        foreach (var (duty, target) in PairedDuty.Of(duties)) LayOut(console, duty, target, withReference);
    }

    /// <summary>Duties met in time are counted; what was not stands in full.</summary>
    internal static void LayOutDutiesBriefly(this IAnsiConsole console, IReadOnlyList<DutyLine> duties)
    {
        var pairs = PairedDuty.Of(duties).ToLookup(pair => pair.Duty.State is DutyState.Met && !Missed(pair.Target));
        var met = pairs[true].Select(pair => pair.Duty).ToList();
        if (met.Count > 0)
            console.Hanging(Mark(DutyState.Met), $"{met.Count} {(met.Count == 1 ? "duty" : "duties")} met, under clause {met.Select(duty => duty.Clause).Distinct().Listed()}");
        foreach (var (duty, target) in pairs[false]) LayOut(console, duty, target, withReference: false);
    }

    private static void LayOut(IAnsiConsole console, DutyLine duty, DutyLine? target, bool withReference)
    {
        var where = withReference ? $"{Layout.Where(duty.In, duty.InheritedFrom)}, " : "";
        var own = duty.Basis is Basis.LocalTarget;
        console.Hanging(
            Mark(own && duty.State is DutyState.Overdue ? DutyState.Open : duty.State),
            $"{Layout.Capital(duty.What)} ({where}owed to {duty.OwedToName} since {Dates.Plain(duty.Arose)})",
            own ? PairedDuty.Says(duty) : $"{By(duty)}: {duty.DueExplained}",
            target is null ? null : PairedDuty.Says(target),
            duty.LetGoBecause is { } why ? $"Let go: {why}" : null,
            $"Clause {duty.Clause} ({duty.Force.ToString().ToLowerInvariant()}): {duty.ClauseSays}");
    }

    private static string By(DutyLine duty)
    {
        var basis = duty.Basis is Basis.Law ? "by law" : "by the protocol";
        return duty.Due is { } by ? $"Due {Dates.Plain(by)} {basis}" : $"No date {basis}";
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
