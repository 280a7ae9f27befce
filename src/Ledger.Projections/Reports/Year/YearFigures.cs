using Ledger.Domain;
using Ledger.Domain.EvenHandedness;
using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using Ledger.Projections.Reports.Asking;
using Ledger.Projections.Reports.WaitingTimes;
using NodaTime;

namespace Ledger.Projections.Reports.Year;

/// <summary>Counts a year. What was asked in confidence is out of it from the start, so that nothing later can give it away.</summary>
internal sealed class YearFigures
{
    private readonly Council council;
    private readonly Counting counting;
    private readonly ReportScope scope;
    private readonly MunicipalYear year;
    private readonly List<Matter> matters;
    private readonly List<MemberRequest> requests;
    private readonly ILookup<string, OccasionLine> occasions;
    private readonly MeetingCounts meetings;

    internal YearFigures(Council council, IReadOnlyList<JudgedRecord> records, ReportScope scope, MunicipalYear year)
    {
        (this.council, this.scope, this.year, counting) = (council, scope, year, new(council, scope));
        matters = [.. from one in records where one.Record is Matter select ((Matter)one.Record).Without(one.AskedInConfidence)];
        requests = [.. from one in records where !one.IsHidden select one.Record as MemberRequest into request where request is not null select request];
        var asked = new Asked(council, scope);
        Asked = [.. matters.SelectMany(asked.On).Concat(requests.SelectMany(asked.By)).Where(line => Covers(line.On)).OrderBy(line => line.On)];
        Findings = [.. records.SelectMany(one => one.Findings).Where(finding => Covers(finding.On)).OrderBy(finding => finding.On)];
        Duties = [.. records.SelectMany(one => one.Duties).Where(duty => Covers(duty.Arose)).OrderBy(duty => duty.Arose)];
        Clauses = ClauseYear.Of(Findings, Duties);
        (occasions, meetings) = (Occasions().ToLookup(one => one.Side), new(matters, counting, Covers));
        Sides = [.. Everybody().Select(Year).OrderBy(side => side.Kind).ThenBy(side => side.Name, StringComparer.Ordinal)];
    }

    internal IReadOnlyList<AskedLine> Asked { get; }

    internal IReadOnlyList<FindingLine> Findings { get; }

    internal IReadOnlyList<DutyLine> Duties { get; }

    internal IReadOnlyList<ClauseYear> Clauses { get; }

    internal IReadOnlyList<SideYear> Sides { get; }

    internal bool IsEmpty => Asked.Count + Findings.Count + Duties.Count + Sides.Sum(side => side.Occasions) == 0;

    /// <summary>The matters, without those who asked in confidence, on which something happened in the year.</summary>
    internal IEnumerable<Matter> Matters => matters.Where(matter => matter.History.Standing.Any(entry => Covers(entry.Fact.Occurred.Date)));

    /// <summary>Whether requests were accepted alike, those set apart left out, and those answered only in part counted on neither side.</summary>
    internal Comparison CompareAnswers() => Comparison.OfAnswers(
    [
        .. from line in Asked
           where line.SetApart is null && line.Outcome is AskedOutcome.Accepted or AskedOutcome.Refused
           group line by line.Side into side
           orderby side.Last().Name
           select (side.Last().Name, side.Count(line => line.Outcome is AskedOutcome.Accepted), side.Count(line => line.Outcome is AskedOutcome.Refused)),
    ]);

    internal Comparison CompareWaits() => WaitingTimesQuery.Compare(Asked);

    internal IReadOnlyList<SetApartLine> SetApart() =>
        [.. from line in Asked where line.SetApart is not null group line by (line.SetApart, line.Name) into apart orderby apart.Key select new SetApartLine(apart.Key.SetApart!, apart.Key.Name, apart.Count())];

    private bool Covers(LocalDate day) => year.From <= day && day <= year.To;

    private IEnumerable<Side> Everybody() => counting.Everybody(year.From, LocalDate.Min(year.To, scope.AsOf.InZone(OccurredAt.London).Date))
        .Concat(Asked.Select(line => new Side(line.Kind, line.Side, line.Name))).Reverse().DistinctBy(side => side.Id);

    private SideYear Year(Side side) => SideYear.Of(
        side, [.. Asked.Where(line => line.Side == side.Id)], [.. occasions[side.Id]], meetings.For(side));

    private IEnumerable<OccasionLine> Occasions()
    {
        foreach (var matter in matters)
        {
            var saidAtMeetings = matter.All<GroupMeetingAttended>().SelectMany(matter.AdviceAt).Select(given => given.Version).ToHashSet();
            foreach (var (entry, served, by) in matter.Occasions.Where(one => Covers(one.Entry.Fact.Occurred.Date)))
            {
                if (Line(counting.For(served, null, entry.Fact.Occurred.Date), by, entry.Fact, !saidAtMeetings.Contains(entry.Version)) is { } line) yield return line;
            }
        }

        foreach (var request in requests)
            foreach (var answered in request.All<RequestAnswered>().Where(one => Covers(one.On)))
                if (request.AskedBy is { } member && Line(counting.For(member, request.ReceivedOn!.Value), answered.Fact.By, answered.Fact, true) is { } line) yield return line;
    }

    private OccasionLine? Line(Side? side, OfficerThen by, Fact fact, bool apart) => side is null ? null
        : new(side.Id, by.Title, (scope.Under ?? council.ProtocolOn(fact.Occurred.Date)?.Pack)?.SeniorityOf(by.Post), apart, fact is AdviceGiven);
}
