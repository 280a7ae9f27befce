using Ledger.Domain.Records;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts that any record can hold.</summary>
internal static class RecordNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(RuleQuestionAnswered), "record.question-answered"),
        (typeof(OwedDutyWaived), "record.duty-waived"),
        (typeof(WarningPassedOver), "record.warning-passed-over"),
        (typeof(EntryCorrected), "record.corrected"),
    ];
}
