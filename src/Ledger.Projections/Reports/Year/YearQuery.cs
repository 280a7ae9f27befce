using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using Ledger.Projections.Reports.Asking;
using Ledger.Projections.Reports.EqualTreatment;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Year;

/// <summary>Makes the year's report.</summary>
public static class YearQuery
{
    private const string NotShown = "The part for when the public is excluded goes to the body that decides. The proper officer, and an auditor who was granted the whole record, may see it before.";

    /// <summary>Reads and judges every record, and reports on a year of it.</summary>
    public static async Task<YearReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var judged = await JudgedQuery.Run(session, scope.Whole, cancel);
        var sight = await new RecordsQuery(session).SightOf(scope, cancel);
        if (sight.IsOfTheWhole) return Of(judged, scope, now);
        var open = Of(judged, scope with { Part = ReportPart.Open }, now);
        return open with { Open = scope.Part is ReportPart.Excluded ? null : open.Open, NotShown = NotShown };
    }

    // On the council's own records: a predecessor's year was reported by itself.
    private static YearReport Of(JudgedStreams whole, ReportScope scope, Instant now)
    {
        var council = whole.Council;
        List<JudgedRecord> judged = [.. whole.Streams.Where(one => one.InheritedFrom is null).Select(JudgedRecord.Of)];
        var year = MunicipalYear.Of(scope);
        var figures = new YearFigures(council, judged, scope, year);
        var exclusion = PublicExclusion.Under(scope.Under ?? council.ProtocolOn(year.To)?.Pack, council.Nation);
        return new(
            ReportHead.Of(scope, council, now), year.From, year.To, exclusion.Decides, Compares(council, scope, year),
            scope.Part is ReportPart.Excluded ? null : Open(council, judged, figures, scope, year),
            scope.Part is ReportPart.Open ? null : Excluded(judged, figures, scope, year, exclusion));
    }

    private static OpenPart Open(Council council, IReadOnlyList<JudgedRecord> judged, YearFigures figures, ReportScope scope, MunicipalYear year)
    {
        var before = new YearFigures(council, judged, scope, year.Before);
        return new(
            Confidential(judged, year), figures.Sides, figures.CompareAnswers(), figures.CompareWaits(), figures.SetApart(), figures.Clauses,
            before.IsEmpty ? null : new(year.Before.From, year.Before.To, before.Sides, before.Clauses));
    }

    private static ExcludedPart Excluded(IReadOnlyList<JudgedRecord> judged, YearFigures figures, ReportScope scope, MunicipalYear year, PublicExclusion exclusion)
    {
        // What is found about a concern is the business of those who deal with it (Uttlesford 10.6).
        var listed = figures.Findings.Where(finding => finding.Record.Kind != "concern").ToList();
        var notListed = new List<string> { Confidential(judged, year) };
        if (listed.Count < figures.Findings.Count) notListed.Add("Findings about concerns and complaints are counted by clause in the open part and are not listed.");
        return new(
            exclusion.Resolution, exclusion.Ground, [.. figures.Asked.Where(line => line.Outcome is AskedOutcome.Refused)], listed,
            [.. figures.Duties.Where(duty => duty.State is DutyState.MetLate or DutyState.Overdue or DutyState.Waived && duty.Record.Kind != "concern")],
            [.. from one in judged where one.Name.Kind != "concern" from note in one.Notes where year.From <= note.On && note.On <= year.To select NoteLine.Of(one.Name, note)],
            [
                .. from matter in figures.Matters
                   from compared in AdviceSideBySide.On(matter, scope)
                   where compared.Verdict is not { Verdict: SameAdvice.Same, Outdated: false } && compared.Score < 1
                   orderby compared.Score
                   select new AdviceOnMatter(matter.Reference!, matter.Opened!.Title, compared),
            ],
            notListed);
    }

    private static string Confidential(IReadOnlyList<JudgedRecord> judged, MunicipalYear year)
    {
        var askers = new List<string>();
        foreach (var record in judged.Select(one => one.Record))
        {
            if (record is Matter matter)
                askers.AddRange(matter.All<GroupSupportRequested>().Where(asked => asked.Fact.InConfidence && In(asked.On)).Select(asked => asked.Fact.For.Id));
            if (record is MemberRequest { InConfidence: true, Received: { } received } && In(received.On)) askers.Add(received.Fact.By.Id);
        }

        return InConfidence.Says(askers.Count, askers.Distinct().Count());

        bool In(LocalDate day) => year.From <= day && day <= year.To;
    }

    private static string Compares(Council council, ReportScope scope, MunicipalYear year) =>
        scope.Body is { } body ? $"the members of {council.On(year.To).Bodies.GetValueOrDefault(body, body)}"
        : council.On(year.To).Groups.Count > 0 ? "the party groups; an individual member’s request counts for their group as it was then"
        : "the members, one by one, since there are no party groups";
}
