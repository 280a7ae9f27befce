using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Protocol;

/// <summary>
/// Applies what people have said: a question judged, a duty waived, each with reasons and each an event. They spoke of the text that the
/// council then knew to be in force, and of no other: what they said settles nothing when the same events are judged by another pack.
/// </summary>
internal static class Answers
{
    internal static Finding Apply(Finding finding, Pack pack, History history, Council council)
    {
        if (finding.Kind is not FindingKind.Question || finding.SettledBy is not null) return finding;
        var answer = history.Standing.LastOrDefault(entry => entry.Fact is IAnswer said
            && said.Clause == finding.Clause.Ref && (said.Rule is null || said.Rule == finding.Clause.Rule)
            && (said.Subject is null || said.Subject == finding.Subject)
            && finding.Evidence.Any(evidence => evidence.Version == said.About)
            && SpokeOf(pack, finding.On, entry, council));
        return answer?.Fact is not IAnswer given ? finding : finding with
        {
            Kind = given.Kept ? FindingKind.Question : FindingKind.Breach,
            SettledBy = answer,
            Answer = given.Reasons,
        };
    }

    /// <summary>A duty that was waived, or that lapsed with the group to which it was owed: nobody is left to whom it could be done.</summary>
    internal static Duty Apply(Duty duty, Pack pack, History history, Council council, Instant asOf)
    {
        if (duty.DischargedBy is not null) return duty;
        var letGo = history.Standing.LastOrDefault(entry => entry.Fact is IWaiver said
                && said.Clause == duty.Clause.Ref && said.OwedTo == duty.OwedTo.Id && said.Trigger == duty.Trigger.Version
                && said.InRoster != history.Has(duty.Trigger) && SpokeOf(pack, duty.On, entry, council))
            ?? council.Dissolutions.FirstOrDefault(gone =>
                gone.Fact.Group.Id == duty.OwedTo.Id && duty.On <= gone.On && gone.When.HappenedBy(asOf));
        return letGo is null ? duty : duty with { State = DutyState.Waived, DischargedBy = letGo };
    }

    /// <summary>Whether what a person said was about this text: the one that the council then knew to be in force on the day of the act.</summary>
    internal static bool SpokeOf(Pack pack, LocalDate on, Entry said, Council council) =>
        council.KnownAt(said.RecordedAt).ProtocolOn(on)?.Pack.ToString() == pack.ToString();
}
