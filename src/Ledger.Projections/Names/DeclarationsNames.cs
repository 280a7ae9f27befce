using Ledger.Domain.Declarations;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about what one person has declared.</summary>
internal static class DeclarationsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(RelationshipDeclared), "declaration.relationship-declared"),
        (typeof(RelationshipCameToLight), "declaration.relationship-came-to-light"),
        (typeof(TookPartInDecisionOnOfficer), "declaration.took-part-in-decision-on-officer"),
        (typeof(GiftReceived), "declaration.gift-received"),
        (typeof(GiftRefused), "declaration.gift-refused"),
        (typeof(GiftRegistered), "declaration.gift-registered"),
        (typeof(InterestsRegistered), "declaration.interests-registered"),
        (typeof(InterestBecameKnown), "declaration.interest-became-known"),
        (typeof(InterestNotified), "declaration.interest-notified"),
        (typeof(SensitiveInterestNotified), "declaration.sensitive-interest-notified"),
        (typeof(SensitiveInterestDecided), "declaration.sensitive-interest-decided"),
        (typeof(DispensationGranted), "declaration.dispensation-granted"),
        (typeof(InterestAroseAtMeeting), "declaration.interest-arose-at-meeting"),
        (typeof(InterestInOwnDecision), "declaration.interest-in-own-decision"),
        (typeof(InterestAdviceAsked), "declaration.interest-advice-asked"),
        (typeof(InterestAdviceGiven), "declaration.interest-advice-given"),
        (typeof(TookPartInAppointment), "declaration.took-part-in-appointment"),
        (typeof(CandidateKnown), "declaration.candidate-known"),
        (typeof(CandidateCanvassedFor), "declaration.candidate-canvassed-for"),
        (typeof(AppointmentInfluenceSought), "declaration.appointment-influence-sought"),
        (typeof(CandidateInformed), "declaration.candidate-informed"),
        (typeof(DeclarationDutyWaived), "declaration.duty-waived"),
    ];
}
