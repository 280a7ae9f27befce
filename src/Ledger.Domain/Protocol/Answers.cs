namespace Ledger.Domain.Protocol;

/// <summary>Applies what people have answered: a question judged, a duty waived, each with reasons and each an event.</summary>
internal static class Answers
{
    internal static Finding Apply(Finding finding, History history)
    {
        if (finding.Kind is not FindingKind.Question || finding.SettledBy is not null) return finding;
        var answer = history.Standing.LastOrDefault(entry => entry.Fact is IAnswer said
            && said.Clause == finding.Clause.Ref && (said.Rule is null || said.Rule == finding.Clause.Rule)
            && (said.Subject is null || said.Subject == finding.Subject)
            && finding.Evidence.Any(evidence => evidence.Version == said.About));
        return answer?.Fact is not IAnswer given ? finding : finding with
        {
            Kind = given.Kept ? FindingKind.Question : FindingKind.Breach,
            SettledBy = answer,
            Answer = given.Reasons,
        };
    }

    internal static Duty Apply(Duty duty, History history)
    {
        if (duty.DischargedBy is not null) return duty;
        var waiver = history.Standing.LastOrDefault(entry => entry.Fact is IWaiver said
            && said.Clause == duty.Clause.Ref && said.OwedTo == duty.OwedTo.Id && said.Trigger == duty.Trigger.Version
            && said.InRoster != history.Has(duty.Trigger));
        return waiver is null ? duty : duty with { State = DutyState.Waived, DischargedBy = waiver };
    }
}
