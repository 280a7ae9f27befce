using Ledger.Domain.Letters;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about a letter.</summary>
internal static class LettersNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(LetterRecorded), "letter.recorded"),
        (typeof(EnvelopeSeen), "letter.envelope-seen"),
        (typeof(CopyMade), "letter.copy-made"),
        (typeof(CopyConsentSought), "letter.copy-consent-sought"),
        (typeof(CopyConsentGiven), "letter.copy-consent-given"),
        (typeof(CopyConsentRefused), "letter.copy-consent-refused"),
        (typeof(AuthorToldOfCopy), "letter.author-told-of-copy"),
        (typeof(CopyConsulted), "letter.copy-consulted"),
        (typeof(CopyVetoed), "letter.copy-vetoed"),
        (typeof(CopyResolved), "letter.copy-resolved"),
        (typeof(LetterMarkedConfidential), "letter.marked-confidential"),
        (typeof(BlindCopyDiscovered), "letter.blind-copy-discovered"),
        (typeof(SentInNameOf), "letter.sent-in-name-of"),
        (typeof(CapacityStated), "letter.capacity-stated"),
        (typeof(BindingEffectStated), "letter.binding-effect-stated"),
        (typeof(DecisionTakenByLetter), "letter.decision-taken-by-letter"),
        (typeof(LetterKept), "letter.kept"),
        (typeof(LetterDisposedOf), "letter.disposed-of"),
        (typeof(LetterSubjectsNoted), "letter.subjects-noted"),
        (typeof(LetterQuestionAnswered), "letter.question-answered"),
        (typeof(LetterDutyWaived), "letter.duty-waived"),
        (typeof(LetterWentOnDespiteWarning), "letter.went-on-despite-warning"),
        (typeof(LetterCorrected), "letter.corrected"),
    ];
}
