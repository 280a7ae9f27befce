using Ledger.Domain.Concerns;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;

namespace Ledger.Domain.NeedToKnow;

/// <summary>
/// What a reader is shown of what the rules say. Rules judge the whole record, and say who did what, when and what about, never what was advised
/// or said in confidence; so a finding is shown where of every entry that shows it the contact and the subject are seen.
/// </summary>
/// <param name="sight">What the reader sees.</param>
/// <param name="council">The council whose roster may be evidence.</param>
public sealed class SeenJudgement(Sight sight, Council council)
{
    private readonly Func<Entry, Layers> roster = sight.In(council);

    /// <summary>What stands for a person's reasons that are not shown.</summary>
    public const string NoReasons = "the reasons are not shown, since they may rest on what another group said.";

    private static readonly Layers Told = Layers.Of(Layer.Contact, Layer.Subject);

    // Who complains is named where something is owed to them.
    private static readonly Layers WithPersons = Told.With(Layers.Of(Layer.Personal));

    /// <summary>The judgement of a record without what they may not know.</summary>
    public Judgement Of(IRecord record, Judgement whole) => In(record)(whole);

    /// <summary>As <see cref="Of"/>, for several judgements of one record.</summary>
    /// <param name="record">The record, whole.</param>
    public Func<Judgement, Judgement> In(IRecord record)
    {
        if (sight.IsOfKeeper) return whole => whole;
        var own = sight.In(record);
        return whole => new(
            [.. from finding in whole.Findings where Sees(finding.Evidence) select WithReasons(finding, own)],
            [.. from duty in whole.Duties where Sees([duty.Trigger]) || IsOwedToThem(record, duty) select duty],
            [.. from note in whole.Notes where Sees(note.Evidence) select note]);

        bool Sees(IEnumerable<Entry> evidence)
        {
            var inIt = evidence.ToLookup(record.History.Has);
            return inIt[true].All(entry => own(entry).Contains(entry.Fact is ConcernRaised ? WithPersons : Told))
                && inIt[false].All(entry => roster(entry).Contains(Layer.Contact))
                && (inIt[true].Any() || sight.Opens(record));
        }
    }

    // A concern tells even that something is owed only to those who may open it.
    private bool IsOwedToThem(IRecord record, Duty duty) => record is not Concern && duty.Trigger.Fact is not GroupSupportRequested { InConfidence: true }
        && (duty.OwedTo.Id == sight.Reader.Person || duty.OwedTo.Id == sight.Reader.Group);

    private static Finding WithReasons(Finding finding, Func<Entry, Layers> own) =>
        finding.Answer is null || (finding.SettledBy is { } settled && own(settled).Contains(Layer.Advice)) ? finding : finding with { Answer = NoReasons };
}
