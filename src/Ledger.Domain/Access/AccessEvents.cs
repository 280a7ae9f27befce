using Ledger.Domain.Matters;
using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Access;

/// <summary>A fact about a member's asking to see a document, or about what was learned in confidence.</summary>
public abstract record AccessFact : Fact;

/// <summary>A fact with which such a record can begin.</summary>
public interface IBeginsAccess
{
    /// <summary>The council's own reference of the record.</summary>
    string Reference { get; }
}

/// <summary>A member took advice before asking for a document.</summary>
/// <param name="Reference">The council's own reference.</param>
/// <param name="By">The member.</param>
/// <param name="Of">The officer whose advice it was.</param>
/// <param name="On">What about.</param>
public sealed record AccessAdviceSought(string Reference, MemberThen By, OfficerThen Of, [property: In(Layer.Subject)] string? On) : AccessFact, IBeginsAccess;

/// <summary>A member asked to see a document.</summary>
/// <param name="Reference">The council's own reference.</param>
/// <param name="By">The member.</param>
/// <param name="To">The officer asked.</param>
/// <param name="Document">Which document.</param>
/// <param name="Body">The id of the body whose business it concerns; null for none.</param>
/// <param name="BodyName">That body's name then.</param>
/// <param name="ForAMeeting">Whether it concerns business to be transacted at a meeting of the council or a committee.</param>
/// <param name="Group">The party group whose internal papers it is of; null for none.</param>
/// <param name="Category">The category of document, in the protocol's words; null where it has none.</param>
/// <param name="Openness">Whether it holds what the law calls confidential or exempt.</param>
/// <param name="PersonalData">Whether it holds personal data of third parties.</param>
/// <param name="OwnInterest">Whether the member has an interest in its subject.</param>
/// <param name="ForPaidWork">Whether the member wants it for their own paid work.</param>
/// <param name="Purpose">What the member wants it for.</param>
public sealed record AccessAsked(
    string Reference, MemberThen By, OfficerThen To, [property: In(Layer.Subject)] string Document, string? Body, string? BodyName, bool ForAMeeting,
    GroupThen? Group, string? Category, Openness Openness, bool PersonalData, bool OwnInterest, bool ForPaidWork,
    [property: In(Layer.Subject)] string? Purpose) : AccessFact, IBeginsAccess;

/// <summary>What a member gave as their need to know.</summary>
public enum NeedPut
{
    /// <summary>Something that their duties as a member need it for.</summary>
    Duties,

    /// <summary>That they would like to know.</summary>
    Curiosity,

    /// <summary>A search without a particular question: a fishing expedition, a roving commission.</summary>
    GeneralSearch,
}

/// <summary>The member put their need to know; whether it is enough is for those who decide.</summary>
/// <param name="By">The member.</param>
/// <param name="Need">What sort of need they put.</param>
/// <param name="Why">In their words.</param>
/// <param name="SpecificallyForPersonalData">Whether they justified, in specific terms, seeing third parties' personal data.</param>
public sealed record NeedToKnowPut(
    MemberThen By, NeedPut Need, [property: In(Layer.Subject)] string Why, bool SpecificallyForPersonalData) : AccessFact;

/// <summary>What was decided on a member's access.</summary>
public enum AccessVerdict
{
    /// <summary>They may see it.</summary>
    Granted,

    /// <summary>They may see part of it.</summary>
    GrantedInPart,

    /// <summary>They may not.</summary>
    Refused,
}

/// <summary>Why access was granted or refused.</summary>
public enum AccessGround
{
    /// <summary>The member sits on the body whose papers they are.</summary>
    OwnBody,

    /// <summary>Documents of the category are open to every member.</summary>
    OpenToEveryMember,

    /// <summary>They are papers for a meeting.</summary>
    PapersForAMeeting,

    /// <summary>The member showed a need to know.</summary>
    NeedShown,

    /// <summary>The member did not show a need to know.</summary>
    NeedNotShown,

    /// <summary>The document holds what the law calls confidential or exempt.</summary>
    ConfidentialOrExempt,

    /// <summary>It holds third parties' personal data.</summary>
    PersonalData,

    /// <summary>It is another party group's.</summary>
    AnotherGroupsPapers,

    /// <summary>It was not wanted for the member's duties.</summary>
    NotForTheirDuties,

    /// <summary>Another reason, explained.</summary>
    Other,

    /// <summary>No reason was given.</summary>
    NoneGiven,
}

/// <summary>Somebody decided whether the member may see the document.</summary>
public sealed record AccessDetermined(
    AccessParty By, AccessVerdict Verdict, AccessGround Ground, [property: In(Layer.Subject)] string? Explanation) : AccessFact;

/// <summary>The member (or an officer) disputed what was decided.</summary>
public sealed record AccessDisputed(AccessParty By, [property: In(Layer.Subject)] string? Why, string? SharedReference) : AccessFact;

/// <summary>A disputed decision was decided anew, up the chain.</summary>
public sealed record AccessRedetermined(
    AccessParty By, AccessVerdict Verdict, AccessGround Ground, [property: In(Layer.Subject)] string? Explanation) : AccessFact;

/// <summary>Those who decided saw something that the member who asked did not.</summary>
public sealed record DecidersSawMore(AccessParty Who, [property: In(Layer.Advice)] string What, [property: In(Layer.Subject)] string? WhyWithheld) : AccessFact;

/// <summary>The member saw the document, or part of it.</summary>
public sealed record DocumentInspected(MemberThen By, bool InPart) : AccessFact;

/// <summary>The member attended a meeting, or a part of one, that was closed to the public, of a body they need not sit on.</summary>
public sealed record ClosedMeetingAttended(MemberThen By, string Body, string BodyName) : AccessFact;

/// <summary>Somebody with power to do so ordered that the document be disclosed by a date.</summary>
public sealed record DisclosureOrdered(AccessParty By, LocalDate Until, string? Order) : AccessFact;

/// <summary>A member or officer was told something in confidence, or given it as confidential.</summary>
/// <param name="Reference">The council's own reference.</param>
/// <param name="To">Who was told.</param>
/// <param name="What">What.</param>
/// <param name="Category">What sort of confidence, in the protocol's words, such as <c>appointment</c>.</param>
/// <param name="Purpose">What it was given for.</param>
public sealed record ConfidenceGiven(
    string Reference, AccessParty To, [property: In(Layer.Subject)] string What, string? Category, [property: In(Layer.Subject)] string? Purpose)
    : AccessFact, IBeginsAccess;

/// <summary>On what authority something was passed on.</summary>
public enum OnwardAuthority
{
    /// <summary>None.</summary>
    None,

    /// <summary>Somebody entitled to consent did.</summary>
    Consent,

    /// <summary>The law demanded it.</summary>
    Law,

    /// <summary>It went to a professional for legal advice.</summary>
    LegalAdvice,

    /// <summary>It was said to be in the public interest.</summary>
    PublicInterest,

    /// <summary>It had been made public.</summary>
    MadePublic,
}

/// <summary>Somebody passed on what they had seen or been told.</summary>
/// <param name="By">Who.</param>
/// <param name="To">To whom.</param>
/// <param name="Authority">On what authority.</param>
/// <param name="ConsentOf">Who consented, where somebody did.</param>
/// <param name="RecipientKeepsIt">Whether the recipient had agreed to tell nobody else.</param>
/// <param name="Confidential">Whether it was confidential, or given in confidence.</param>
/// <param name="What">What was passed on.</param>
public sealed record DisclosedOnward(
    AccessParty By, [property: In(Layer.Personal)] string To, OnwardAuthority Authority, string? ConsentOf, bool RecipientKeepsIt, bool Confidential,
    [property: In(Layer.Subject)] string? What) : AccessFact;

/// <summary>What information was used for beyond its purpose.</summary>
public enum BeyondPurpose
{
    /// <summary>Another purpose of the council's or of the member's.</summary>
    AnotherPurpose,

    /// <summary>The member's paid work.</summary>
    PaidWork,

    /// <summary>The advantage of themselves, their family, friends, employer or business.</summary>
    OwnAdvantage,
}

/// <summary>Information was used for something other than it was asked or given for.</summary>
public sealed record UsedBeyondPurpose(AccessParty By, BeyondPurpose Use, [property: In(Layer.Subject)] string What) : AccessFact;

/// <summary>What the monitoring officer was consulted on.</summary>
public enum ConsultedOn
{
    /// <summary>Passing confidential information on.</summary>
    Release,

    /// <summary>Refusing somebody access.</summary>
    Refusal,

    /// <summary>A doubt or dispute over access.</summary>
    Dispute,
}

/// <summary>The monitoring officer was consulted; what they advised is not what was then done.</summary>
public sealed record MonitoringOfficerConsultedOnAccess(
    AccessParty By, AccessParty Officer, ConsultedOn On, [property: In(Layer.Advice)] string? Advice) : AccessFact;

/// <summary>Somebody was kept from information to which the law entitles them.</summary>
/// <param name="Reference">The council's own reference of the record.</param>
/// <param name="By">Who kept them from it.</param>
/// <param name="Whom">Who was kept from it: a member, or one of the public.</param>
/// <param name="What">From what, and how.</param>
public sealed record LawfulAccessObstructed(
    string Reference, AccessParty By, [property: In(Layer.Personal)] string Whom, [property: In(Layer.Subject)] string What) : AccessFact, IBeginsAccess;
