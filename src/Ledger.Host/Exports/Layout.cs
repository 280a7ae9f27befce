using Ledger.Domain;
using Ledger.Domain.Protocol;
using Ledger.Projections.Reports;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ledger.Host.Exports;

/// <summary>What the layouts of reports for people have in common.</summary>
internal static class Layout
{
    internal static void LayOutHead(this IAnsiConsole console, ReportHead head)
    {
        var moments = head.AsOf == head.GeneratedAt && head.KnownAt == head.GeneratedAt
            ? $"as of {Dates.Plain(DayOf(head.AsOf))}"
            : $"what had happened by {Dates.Plain(DayOf(head.AsOf))}, as known on {Dates.Plain(DayOf(head.KnownAt))}";
        console.WriteLine();
        console.Write(new Text($"{head.CouncilName}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine($"{moments}; protocol {head.Pack ?? "none"}{(head.Standing is { } standing ? $" ({standing})" : "")}");
        if (head.SeenBy is { } seenBy) console.WriteLine(seenBy);
    }

    internal static Table Table(params IEnumerable<string> headings)
    {
        var table = new Table().Border(TableBorder.Rounded).Expand();
        foreach (var heading in headings) table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))));
        return table;
    }

    internal static IRenderable Cell(string text) => new Text(text);

    internal static void LayOutFindings(this IAnsiConsole console, IReadOnlyList<FindingLine> findings, bool withReference = false)
    {
        foreach (var finding in findings)
        {
            var (mark, colour) = (finding.Kind, finding.SettledBy, finding.Answer) switch
            {
                (FindingKind.Breach, not null, null) => ("REMEDIED", Color.Yellow),
                (FindingKind.Breach, _, _) => ("BREACH  ", Color.Red),
                (_, null, _) => ("QUESTION", Color.Yellow),
                _ => ("SETTLED ", Color.Green),
            };
            var where = withReference ? $"{Where(finding.In, finding.InheritedFrom)}, " : "";
            console.Hanging(new Text(mark, new Style(colour)), $"{finding.Says} ({where}{Dates.Plain(finding.On)})",
                $"Clause {finding.Clause} ({finding.Force.ToString().ToLowerInvariant()}): {finding.ClauseSays}",
                finding.Answer is { } answer ? $"Judged {(finding.Kind is FindingKind.Breach ? "a breach" : "to be in order")}: {answer}" : null,
                finding.Note is { } note ? $"Note on the clause: {note}" : null);
        }
    }

    internal static void LayOutNotes(this IAnsiConsole console, IReadOnlyList<NoteLine> notes, bool withReference = false)
    {
        foreach (var note in notes) console.Hanging(new Text("LAWFUL  ", new Style(Color.Blue)), withReference ? $"{note.Says} ({Where(note.In, note.InheritedFrom)})" : note.Says);
    }

    internal static void Hanging(this IAnsiConsole console, Text mark, string first, params IEnumerable<string?> then)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        grid.AddRow(mark, new Text(first));
        foreach (var line in then.OfType<string>()) grid.AddRow(new Text(""), new Text(line, new Style(decoration: Decoration.Dim)));
        console.Write(grid);
    }

    /// <summary>A record by its reference and, where it is a predecessor's, whose.</summary>
    internal static string Where(string reference, string? inheritedFrom) => inheritedFrom is null ? reference : $"{reference} of {inheritedFrom}";

    internal static string Day(OccurredAt when) => $"{when.Date.Day} {Month(when.Date)} {when.Date.Year % 100:00}{(when.Estimated ? " (about)" : "")}";

    internal static string DayAndMonth(OccurredAt when) => $"{when.Date.Day} {Month(when.Date)}{(when.Estimated ? " (about)" : "")}";

    internal static string Words<TChoice>(TChoice choice) where TChoice : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()).Replace('-', ' ');

    internal static string Spaced(string name)
    {
        var text = new System.Text.StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append(' ').Append(char.ToLowerInvariant(letter));
            else text.Append(letter);
        }

        return text.ToString();
    }

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalDate DayOf(Instant moment) => moment.InZone(OccurredAt.London).Date;

    private static string Month(LocalDate date) => Dates.Plain(date).Split(' ')[1][..3];
}
