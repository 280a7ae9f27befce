using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;

namespace Ledger.Projections.Reports.Year;

/// <summary>A record with what the rules say of it, and whom it must not give away.</summary>
/// <param name="Name">The record's name.</param>
/// <param name="Record">The record.</param>
/// <param name="Judgement">What the rules say of it.</param>
/// <param name="AskedInConfidence">The sides that asked in confidence on it, where it is a matter.</param>
internal sealed record JudgedRecord(StreamName Name, IRecord Record, Judgement Judgement, HashSet<string> AskedInConfidence)
{
    /// <summary>Whether the whole of it is one member's request in confidence.</summary>
    internal bool IsHidden => Record is MemberRequest { InConfidence: true };

    /// <summary>The findings that give nobody away.</summary>
    internal IEnumerable<FindingLine> Findings =>
        from finding in Judgement.Findings
        where !IsHidden && !InConfidence.Touches(AskedInConfidence, finding.Subject, finding.Evidence)
        select FindingLine.Of(Name, finding);

    /// <summary>The duties that give nobody away.</summary>
    internal IEnumerable<DutyLine> Duties =>
        from duty in Judgement.Duties
        where !IsHidden && !InConfidence.Touches(AskedInConfidence, duty.OwedTo.Id, [duty.Trigger])
        select DutyLine.Of(Name, duty);

    /// <summary>The lawful differences that give nobody away, with the day of each.</summary>
    internal IEnumerable<Note> Notes =>
        Judgement.Notes.Where(note => !IsHidden && !InConfidence.Touches(AskedInConfidence, note.Subject, note.Evidence));

    internal static JudgedRecord Of(RecordJudged judged) => new(judged.Name, judged.Record, judged.Judgement, judged.Record is Matter matter ? InConfidence.AskersOn(matter) : []);
}
