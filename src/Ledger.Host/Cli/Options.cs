using System.CommandLine;
using Ledger.Domain;
using Ledger.Host.Commands;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Host.Cli;

/// <summary>Options that several verbs take, and how their text is read.</summary>
internal static class Options
{
    internal static Option<string> Council() => new("--council") { Required = true, Description = "The council's short name", HelpName = "SLUG" };

    internal static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    internal static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    internal static LocalDate? DateOf(string? text, string option) => text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= OccurredAt.FirstYear and <= OccurredAt.LastYear } date ? date.Value
        : throw new UnusableInputException($"{option} is “{text}”, which is not a date.", $"Write it as 2026-02-03, in a year from {OccurredAt.FirstYear} to {OccurredAt.LastYear}.");

    /// <summary>The first and the last day of a span, either of which may be left open.</summary>
    /// <exception cref="UnusableInputException">One is no date, or the last day is before the first.</exception>
    internal static (LocalDate? From, LocalDate? To) SpanOf(string? from, string fromOption, string? to, string toOption)
    {
        var span = (From: DateOf(from, fromOption), To: DateOf(to, toOption));
        return span is { From: { } first, To: { } last } && last < first
            ? throw new UnusableInputException($"{toOption} is {to}, which is before {fromOption}, {from}.", "Give the first day and then the last.")
            : span;
    }

    /// <summary>A moment: an instant, or the end of a day.</summary>
    internal static Instant? MomentOf(string? text, string option) => text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= OccurredAt.FirstYear and <= OccurredAt.LastYear } date
            ? date.Value.PlusDays(1).AtStartOfDayInZone(OccurredAt.London).ToInstant() - Duration.Epsilon
        : InstantPattern.ExtendedIso.Parse(text) is { Success: true } at && at.Value.InUtc().Year is >= OccurredAt.FirstYear and <= OccurredAt.LastYear ? at.Value
        : throw new UnusableInputException($"{option} is “{text}”, which is not a date or a time.", $"Write it as 2026-02-03, or 2026-02-03T10:00:00Z, in a year from {OccurredAt.FirstYear} to {OccurredAt.LastYear}.");
}
