using Ledger.Domain.Access;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about a member's asking to see a document.</summary>
internal static class AccessNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(AccessAdviceSought), "access.advice-sought"),
        (typeof(AccessAsked), "access.asked"),
        (typeof(NeedToKnowPut), "access.need-to-know-put"),
        (typeof(AccessDetermined), "access.determined"),
        (typeof(AccessDisputed), "access.disputed"),
        (typeof(AccessRedetermined), "access.redetermined"),
        (typeof(DecidersSawMore), "access.deciders-saw-more"),
        (typeof(DocumentInspected), "access.inspected"),
        (typeof(ClosedMeetingAttended), "access.closed-meeting-attended"),
        (typeof(DisclosureOrdered), "access.disclosure-ordered"),
        (typeof(ConfidenceGiven), "access.confidence-given"),
        (typeof(DisclosedOnward), "access.disclosed-onward"),
        (typeof(UsedBeyondPurpose), "access.used-beyond-purpose"),
        (typeof(MonitoringOfficerConsultedOnAccess), "access.monitoring-officer-consulted"),
        (typeof(LawfulAccessObstructed), "access.obstructed"),
    ];
}
