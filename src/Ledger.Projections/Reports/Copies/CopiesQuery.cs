using Ledger.Domain.Letters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using Ledger.Domain.Roster;
using Marten;
using NodaTime;

namespace Ledger.Projections.Reports.Copies;

/// <summary>Makes the copies report.</summary>
public static class CopiesQuery
{
    /// <summary>Reads the letters in scope and reports on them.</summary>
    public static async Task<CopiesReport> Run(IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel)
    {
        var records = new RecordsQuery(session);
        var council = await records.Council(scope, cancel);
        var whole = (await records.Letters(scope.Whole, cancel)).ToDictionary(letter => Letter.Stream(letter.Reference!));
        var knows = await records.Council(scope.Whole, cancel);
        var shown = new SeenJudgement(await records.SightOf(scope, cancel), knows);
        var letters = from letter in await records.Letters(scope, cancel)
                      where scope.Covers(letter.Recorded!.On)
                      let judged = whole[Letter.Stream(letter.Reference!)]
                      let line = Of(council, letter, shown.Of(judged, judged.Judge(knows, scope.AsOf, scope.Under)), scope)
                      where scope.Group is null || Concerns(line, scope.Group)
                      select line;
        return new(ReportHead.Of(scope, council, now), [.. letters]);
    }

    private static LetterLine Of(Council council, Letter letter, Judgement judged, ReportScope scope)
    {
        var recorded = letter.Recorded!;
        var reference = recorded.Fact.Reference;
        return new(
            reference, recorded.Fact.Subject, recorded.When, Party.Of(recorded.Fact.From), In(letter, Place.To), In(letter, Place.Cc), In(letter, Place.Bcc),
            [.. from copy in letter.CopiesUnder(council, scope.Under)
                select new CopyLine(Party.Of(copy.To), Party.Of(copy.By), copy.When, copy.Openly, copy.AtSending, copy.Basis, copy.Act.Id, copy.ShownBy.Id)],
            [.. judged.Findings.Select(finding => FindingLine.Of(Letter.Stream(reference), finding))],
            [.. judged.Duties.Select(duty => DutyLine.Of(Letter.Stream(reference), duty))]);
    }

    private static List<Party> In(Letter letter, Place place) =>
        [.. from recipient in letter.Recipients where recipient.Place == place select Party.Of(recipient.Who)];

    private static bool Concerns(LetterLine letter, string id) =>
        letter.To.Concat(letter.Cc).Concat(letter.Bcc).Concat(letter.Copies.Select(copy => copy.To)).Append(letter.From)
            .Any(party => party.Id == id || party.GroupId == id);
}
