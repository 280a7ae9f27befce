using Ledger.Domain;
using Ledger.Domain.Roster;
using Ledger.Projections.Reports;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;
using NodaTime.Text;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>Whom and which days a list is about.</summary>
public sealed class ListFilter
{
    /// <summary>The group or member.</summary>
    public string? Group { get; set; }

    /// <summary>The first day.</summary>
    public string? From { get; set; }

    /// <summary>The last day.</summary>
    public string? To { get; set; }

    /// <summary>The groups to choose from; the members, where there are none.</summary>
    [BindNever]
    public IEnumerable<(string Value, string Text)> Sides { get; private set; } = [];

    /// <summary>The scope narrowed to what was chosen; what cannot be read is said of its field, and narrows nothing.</summary>
    public ReportScope Narrow(ReportScope scope, Council council, ModelStateDictionary wrong, string name)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(council);
        Sides = [.. council.On(scope.KnownAt.InZone(OccurredAt.London).Date).Sides.Select(side => (side.Id, side.Name)).OrderBy(side => side.Name, StringComparer.Ordinal)];
        var narrowed = scope with
        {
            Group = string.IsNullOrWhiteSpace(Group) ? null : Group.Trim(),
            From = Day(From, "The first day", wrong, $"{name}.{nameof(From)}"),
            To = Day(To, "The last day", wrong, $"{name}.{nameof(To)}"),
        };
        if (narrowed.Group is { } group && !council.MayKnow(group)) wrong.AddModelError($"{name}.{nameof(Group)}", "Choose a group or member from the list.");
        if (narrowed is { From: { } from, To: { } to } && to < from) wrong.AddModelError($"{name}.{nameof(To)}", "The last day must be on or after the first.");
        return narrowed;
    }

    /// <summary>A day as a date field sends it; null, and said of the field, where it is none.</summary>
    internal static LocalDate? Day(string? text, string what, ModelStateDictionary wrong, string name)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value.Year: >= OccurredAt.FirstYear and <= OccurredAt.LastYear } day) return day.Value;
        wrong.AddModelError(name, $"{what} must be a real date from {OccurredAt.FirstYear} to {OccurredAt.LastYear}, such as 2026-03-27.");
        return null;
    }

    /// <summary>The last moment of a day; one that is not over yet is looked at as it is now.</summary>
    internal static Instant? EndOf(string? text, Instant now, ModelStateDictionary wrong, string name) => Day(text, "The day", wrong, name) is { } day
        ? Instant.Min(now, day.PlusDays(1).AtStartOfDayInZone(OccurredAt.London).ToInstant() - Duration.Epsilon)
        : null;
}
