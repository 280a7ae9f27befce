using System.Collections.Concurrent;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Host.Exports;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Own;

/// <summary>Something that a group’s record of its meeting, or a report, attributes to somebody.</summary>
/// <param name="Matter">The matter’s reference.</param>
/// <param name="Record">The record’s or report’s reference within it.</param>
/// <param name="On">The day of it.</param>
/// <param name="What">What it is, in a phrase.</param>
/// <param name="Says">What it says of them, in a sentence.</param>
/// <param name="ToCheck">Whether it is theirs to check and agree to.</param>
/// <param name="Became">What they said of it; null where they have said nothing.</param>
public sealed record Attributed(string Matter, string Record, LocalDate On, string What, string Says, bool ToCheck, string? Became)
{
    private static readonly OnceOf<IReadOnlyList<IRecord>, ConcurrentDictionary<(string? Person, string? Group), Lazy<IReadOnlyList<Attributed>>>> Found = new(_ => new());

    /// <summary>What all matters attribute to somebody; found once for one list of matters.</summary>
    /// <param name="matters">The matters as they see them.</param>
    /// <param name="person">Who they are in the roster.</param>
    /// <param name="group">Their group; null for none.</param>
    internal static IReadOnlyList<Attributed> InAll(IReadOnlyList<IRecord> matters, string? person, string? group) =>
        Found.For(matters).GetOrAdd((person, group), whose => new(() => [.. matters.Cast<Matter>().SelectMany(matter => In(matter, whose.Person, whose.Group))])).Value;

    /// <summary>What a matter attributes to somebody, of what is shown to them.</summary>
    /// <param name="matter">The matter as they see it.</param>
    /// <param name="person">Who they are in the roster.</param>
    /// <param name="group">Their group; null for none.</param>
    internal static IEnumerable<Attributed> In(Matter matter, string? person, string? group)
    {
        foreach (var record in matter.All<MeetingRecordReceived>().Where(one => one.Fact.Attributes.Any(officer => officer.Id == person) || (group is not null && one.Fact.Of.Id == group)))
        {
            var told = record.Fact.Attributes.Select(officer => officer.Name).ToList();
            yield return new(
                matter.Reference!, record.Fact.Record, record.On, $"record {record.Fact.Record} of a meeting of {record.Fact.Of.Name}",
                $"It says what was said at the meeting{(told.Count == 0 ? "" : $", by {told.Listed()} among others")}.",
                record.Fact.Attributes.Any(officer => officer.Id == person), Said(matter, record.Fact.Record, person));
        }

        foreach (var report in matter.All<ReportSubmitted>().Where(one => person is not null && (one.Fact.InNameOf.Id == person || one.Fact.Proposals.Any(proposal => proposal.Member.Id == person))))
        {
            var proposal = report.Fact.Proposals.FirstOrDefault(one => one.Member.Id == person);
            yield return new(
                matter.Reference!, report.Fact.Report, report.On, $"report {report.Fact.Report} to {report.Fact.BodyName}{(report.Fact.Title is { } title ? $" (“{title}”)" : "")}",
                proposal is null ? "It is in your name." : $"It has a proposal of yours, {(proposal.Labelled ? "labelled as yours" : "not labelled as yours")}.",
                ToCheck: false, Said(matter, report.Fact.Report, person));
        }
    }

    /// <summary>Where they say whether it is right.</summary>
    internal string Address(string council) => QueryHelpers.AddQueryString($"/{council}/attributed", new Dictionary<string, string?> { ["matter"] = Matter, ["record"] = Record });

    private static string? Said(Matter matter, string record, string? person) => matter.History.Standing.Select(entry => entry.Fact switch
    {
        AttributionDisputed disputed when disputed.Record == record && disputed.By == person => $"You disputed it on {Dates.Plain(disputed.Occurred.Date)}: {disputed.Disputed}",
        AttributionChecked agreed when agreed.Record == record && agreed.By.Id == person => $"You agreed to it on {Dates.Plain(agreed.Occurred.Date)}.",
        _ => null,
    }).LastOrDefault(said => said is not null);
}
