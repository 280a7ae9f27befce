using System.Text.Json.Serialization;
using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Requests;

/// <summary>A fact about an individual member's request to officers, an officer's enquiry of a member, or conduct around the two.</summary>
public abstract record RequestFact : Fact;

/// <summary>How a request came.</summary>
public enum RequestChannel
{
    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By letter.</summary>
    Letter,

    /// <summary>Through the council's own form or case system.</summary>
    Form,

    /// <summary>By telephone, on a number of the council.</summary>
    Telephone,

    /// <summary>On the council's number for emergencies outside working hours.</summary>
    OutOfHoursLine,

    /// <summary>On an officer's own telephone, by call or message.</summary>
    OfficersOwnTelephone,

    /// <summary>Face to face, by appointment or at a meeting.</summary>
    InPerson,

    /// <summary>Face to face, without an appointment.</summary>
    Unannounced,
}

/// <summary>What kind of thing is asked for, as far as protocols distinguish it.</summary>
public enum RequestKind
{
    /// <summary>Facts, and nothing else.</summary>
    Information,

    /// <summary>An explanation of what was done or decided.</summary>
    Explanation,

    /// <summary>Professional advice.</summary>
    Advice,

    /// <summary>A constituent's own case.</summary>
    Casework,

    /// <summary>A service that is routine.</summary>
    RoutineService,

    /// <summary>A matter of policy, or anything else that is not routine.</summary>
    Policy,

    /// <summary>A concern about a service or its staff.</summary>
    ConcernAboutAService,

    /// <summary>Stationery and other things that the council provides for members.</summary>
    Consumables,

    /// <summary>Typing, printing, rooms, equipment or other support.</summary>
    Support,

    /// <summary>An officer's company at a ward surgery.</summary>
    WardSurgery,

    /// <summary>The amendment of an officer's report.</summary>
    ReportAmendment,
}

/// <summary>For what a member asks, or uses what the council provides.</summary>
public enum RequestPurpose
{
    /// <summary>The role of a member of this council.</summary>
    Role,

    /// <summary>A member's private ends, their business or gain included.</summary>
    Private,

    /// <summary>Private letters.</summary>
    PrivateLetters,

    /// <summary>The member's paid work.</summary>
    PaidWork,

    /// <summary>A party's own business.</summary>
    Party,

    /// <summary>A ward or constituency meeting of a party.</summary>
    PartyMeeting,

    /// <summary>Campaigning and electioneering.</summary>
    Campaign,

    /// <summary>An event that the member attends otherwise than as a member.</summary>
    EventInAnotherCapacity,

    /// <summary>Another body in which the member is involved otherwise than as a member.</summary>
    AnotherBody,

    /// <summary>Another authority of which the member is a councillor too.</summary>
    AnotherAuthority,
}

/// <summary>A member asked officers for something.</summary>
/// <param name="Reference">The council's reference for it.</param>
/// <param name="By">Who asked, with their group as it was then.</param>
/// <param name="Kind">What kind of thing is asked for.</param>
/// <param name="Purpose">What for, as far as the request or its taker says.</param>
/// <param name="Channel">How it came.</param>
/// <param name="To">The officer to whom it was addressed, in the post they then held; null for a mailbox or telephone that is nobody's.</param>
/// <param name="Questions">What was asked, one question each.</param>
/// <param name="OnBehalfOf">The third party for whom it was asked, such as a constituent; null for the member's own work.</param>
/// <param name="InConfidence">Whether the member asked that it be kept from other members.</param>
/// <param name="Body">The id of the body for a meeting of which it was asked.</param>
/// <param name="BodyName">That body's name then.</param>
/// <param name="MeetingOn">The day of that meeting.</param>
/// <param name="InGoodTime">Whether whoever took it thought it in good time for that meeting; null where nobody said.</param>
/// <param name="OutOfHours">Whether it came outside working hours.</param>
public sealed record RequestReceived(
    string Reference, MemberThen By, RequestKind Kind, RequestPurpose Purpose, RequestChannel Channel, OfficerThen? To,
    [property: In(Layer.Subject)] IReadOnlyList<string> Questions, [property: In(Layer.Personal)] string? OnBehalfOf, bool InConfidence,
    string? Body, string? BodyName, LocalDate? MeetingOn, bool? InGoodTime, bool OutOfHours) : RequestFact;

/// <summary>Another authority asked something of this council. Each keeps its own side, under its own protocol.</summary>
/// <param name="Reference">This council's reference for it.</param>
/// <param name="Authority">Which authority.</param>
/// <param name="SharedReference">The reference that both sides use.</param>
/// <param name="Kind">What kind of thing is asked for.</param>
/// <param name="Questions">What was asked, one question each.</param>
/// <param name="Fields">The particulars given, by name, such as <c>contact</c> or <c>deadline</c>.</param>
/// <param name="ForMember">The name of that authority's member for whom it asks.</param>
/// <param name="To">The officer to whom it was addressed; null for a mailbox that is nobody's.</param>
/// <param name="MeetingOn">The day of the meeting for which it is wanted.</param>
public sealed record RequestFromAuthorityReceived(
    string Reference, string Authority, string SharedReference, RequestKind Kind, [property: In(Layer.Subject)] IReadOnlyList<string> Questions,
    IReadOnlyList<string> Fields, string? ForMember, OfficerThen? To, LocalDate? MeetingOn) : RequestFact;

/// <summary>What an acknowledgement may tell the member.</summary>
public enum AcknowledgementPart
{
    /// <summary>Who deals with it.</summary>
    Handler,

    /// <summary>By when an answer can be expected.</summary>
    AnswerBy,

    /// <summary>The reference to quote.</summary>
    Reference,

    /// <summary>What happens next.</summary>
    NextStep,

    /// <summary>Where to turn if dissatisfied.</summary>
    Dispute,
}

/// <summary>The request was acknowledged.</summary>
/// <param name="By">Who acknowledged it.</param>
/// <param name="Handler">The officer who deals with it; null where none is named.</param>
/// <param name="Contains">What the acknowledgement tells the member.</param>
/// <param name="AnswerBy">The day by which it promises an answer.</param>
public sealed record RequestAcknowledged(
    OfficerThen By, OfficerThen? Handler, IReadOnlyList<AcknowledgementPart> Contains, LocalDate? AnswerBy) : RequestFact;

/// <summary>The member was told how the request was getting on.</summary>
public sealed record MemberKeptInformed(OfficerThen By, [property: In(Layer.Subject)] string? Progress) : RequestFact;

/// <summary>The request was passed to another officer, or to another authority.</summary>
/// <param name="By">Who passed it on.</param>
/// <param name="To">The officer who has it now; null where it went to another authority.</param>
/// <param name="Authority">The authority to which it went; null where it stays within the council.</param>
/// <param name="SharedReference">The reference that both authorities use.</param>
/// <param name="Fields">The particulars given to the authority, by name.</param>
/// <param name="MeetingOn">The day of the meeting for which the authority's reply is wanted.</param>
/// <param name="ReplyBy">The day by which its reply was asked for.</param>
/// <param name="Why">Why it was passed on.</param>
public sealed record RequestReferred(
    OfficerThen By, OfficerThen? To, string? Authority, string? SharedReference, IReadOnlyList<string> Fields, LocalDate? MeetingOn, LocalDate? ReplyBy,
    [property: In(Layer.Subject)] string? Why) : RequestFact;

/// <summary>The other authority to which a request was passed replied.</summary>
public sealed record AuthorityReplied(string Authority, string SharedReference, [property: In(Layer.Advice)] string? Reply) : RequestFact;

/// <summary>The member was asked what they meant; until they say, the clock stands still.</summary>
public sealed record ClarificationAsked(OfficerThen By, [property: In(Layer.Subject)] string What) : RequestFact;

/// <summary>The member said what they meant.</summary>
public sealed record ClarificationGiven([property: In(Layer.Subject)] string What) : RequestFact;

/// <summary>The member agreed to wait longer.</summary>
/// <param name="Until">To what day.</param>
/// <param name="Why">Why more time was asked for.</param>
public sealed record ExtensionAgreed(LocalDate Until, [property: In(Layer.Subject)] string? Why) : RequestFact;

/// <summary>How far a question was answered.</summary>
public enum AnswerExtent
{
    /// <summary>In full.</summary>
    Full,

    /// <summary>In part; the rest is still to come.</summary>
    InPart,

    /// <summary>Not yet.</summary>
    LeftOpen,
}

/// <summary>What was said to one question.</summary>
/// <param name="Question">The question, by its number in the request, from 1.</param>
/// <param name="Extent">How far it was answered.</param>
/// <param name="Says">The answer, where written down.</param>
public sealed record QuestionReply(int Question, AnswerExtent Extent, [property: In(Layer.Advice)] string? Says = null);

/// <summary>Officers answered the request, or some of its questions.</summary>
/// <param name="By">Who answered.</param>
/// <param name="Replies">What became of each question dealt with.</param>
/// <param name="Public">Whether what was given was public already; null where nobody said.</param>
/// <param name="Lawful">Whether data protection law allowed it to be given; null where nobody said.</param>
public sealed record RequestAnswered(OfficerThen By, IReadOnlyList<QuestionReply> Replies, bool? Public, bool? Lawful) : RequestFact;

/// <summary>Why a request was declined.</summary>
public enum RefusalGround
{
    /// <summary>The law forbids it: confidence, commercial sensitivity, data protection.</summary>
    LegalReason,

    /// <summary>It is for the member's private purposes.</summary>
    PrivatePurpose,

    /// <summary>It would take more time or money than is reasonable.</summary>
    UnreasonableCost,

    /// <summary>It concerns another role than that of member.</summary>
    OutsideTheRole,

    /// <summary>The protocol itself rules it out.</summary>
    RuledOutByTheProtocol,

    /// <summary>It is for a third party, and what is asked for is not public.</summary>
    NotPublic,

    /// <summary>Another reason, explained.</summary>
    Other,

    /// <summary>No reason was given.</summary>
    NoneGiven,
}

/// <summary>Officers declined the request, or some of its questions.</summary>
/// <param name="By">Who declined.</param>
/// <param name="Ground">Why.</param>
/// <param name="Explanation">The ground in the officer's words.</param>
/// <param name="Questions">The numbers of the questions declined, from 1; empty for all.</param>
public sealed record RequestDeclined(
    OfficerThen By, RefusalGround Ground, [property: In(Layer.Subject)] string? Explanation, IReadOnlyList<int> Questions) : RequestFact;

/// <summary>A ground was added to those on which the request was declined, or put in their place.</summary>
/// <param name="By">Who did so.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Instead">Whether it replaces the earlier grounds; otherwise it is added to them.</param>
/// <param name="Explanation">The ground in the officer's words.</param>
public sealed record RefusalGroundsChanged(
    OfficerThen By, RefusalGround Ground, bool Instead, [property: In(Layer.Subject)] string? Explanation) : RequestFact;

/// <summary>Somebody disputed what was done: the member a refusal, or a member or officer the amendment of a report.</summary>
public sealed record RequestDisputed(Participant By, [property: In(Layer.Subject)] string? Why) : RequestFact;

/// <summary>What a dispute came to.</summary>
public enum DisputeOutcome
{
    /// <summary>The request is to be met, or the report amended.</summary>
    Met,

    /// <summary>It is to be met in part.</summary>
    MetInPart,

    /// <summary>It is refused, or the report stands.</summary>
    Refused,
}

/// <summary>What kind of decider decides.</summary>
public enum DeciderKind
{
    /// <summary>An officer.</summary>
    Officer,

    /// <summary>A committee, the council or another body of it.</summary>
    Body,

    /// <summary>Somebody of another authority.</summary>
    Outside,

    /// <summary>A member, by an office such as that of a chair.</summary>
    Member,
}

/// <summary>Who decides a dispute.</summary>
/// <param name="Kind">What kind of decider.</param>
/// <param name="Id">The officer's post, the member's or body's id or, outside the council, the role as the protocol calls it.</param>
/// <param name="Name">The name then.</param>
public sealed record Decider(DeciderKind Kind, string Id, string Name);

/// <summary>The dispute was decided.</summary>
public sealed record RequestDetermined(Decider By, DisputeOutcome Outcome, [property: In(Layer.Subject)] string? Reasons) : RequestFact;

/// <summary>The member withdrew the request.</summary>
public sealed record RequestWithdrawn([property: In(Layer.Subject)] string? Why) : RequestFact;

/// <summary>The member asked, after the request, that it be kept from other members.</summary>
public sealed record ConfidenceAsked([property: In(Layer.Subject)] string? Why) : RequestFact;

/// <summary>What one member asked or said was told to another.</summary>
/// <param name="Reference">The reference of the request that it came of, or a reference of its own.</param>
/// <param name="By">The officer who told it.</param>
/// <param name="Of">The member whose it was.</param>
/// <param name="To">The member who was told.</param>
/// <param name="Consented">Whether the member whose it was had agreed.</param>
/// <param name="What">What was told.</param>
public sealed record ToldToAnotherMember(
    string Reference, OfficerThen By, MemberThen Of, MemberThen To, bool Consented, [property: In(Layer.Subject)] string? What) : RequestFact;

/// <summary>An officer asked a member something.</summary>
/// <param name="Reference">The council's reference for it.</param>
/// <param name="By">The officer.</param>
/// <param name="To">The member, with their group then.</param>
/// <param name="Question">What was asked.</param>
/// <param name="BeforeAction">Whether the officer waits for the member's view before acting.</param>
public sealed record EnquiryMade(
    string Reference, OfficerThen By, MemberThen To, [property: In(Layer.Subject)] string Question, bool BeforeAction) : RequestFact;

/// <summary>The member answered the officer's enquiry.</summary>
public sealed record EnquiryAnswered([property: In(Layer.Subject)] string? Says) : RequestFact;

/// <summary>A member or an officer, as they then were: exactly one of the two.</summary>
/// <param name="Member">The member; null for an officer.</param>
/// <param name="Officer">The officer; null for a member.</param>
public sealed record Participant(MemberThen? Member, OfficerThen? Officer)
{
    /// <summary>The person's id in the roster.</summary>
    [JsonIgnore]
    public string Id => Member?.Id ?? Officer!.Id;

    /// <summary>The person's name then.</summary>
    [JsonIgnore]
    public string Name => Member?.Name ?? Officer!.Name;
}

/// <summary>What somebody is reported to have done that protocols speak of. Whether it breaks a clause is for the rules, and for people, to say.</summary>
public enum ConductKind
{
    /// <summary>A member gave an officer an instruction.</summary>
    InstructionGiven,

    /// <summary>A member started or certified a payment.</summary>
    PaymentMade,

    /// <summary>A member made a contract, or gave an undertaking.</summary>
    ContractMade,

    /// <summary>An officer was asked for what exceeds the officer's authority.</summary>
    AskedBeyondAuthority,

    /// <summary>An officer was pressed for resources or support for a purpose.</summary>
    PressedForSupport,

    /// <summary>What the council provides was used for a purpose.</summary>
    ResourcesUsed,

    /// <summary>An officer was asked for advice on a purpose.</summary>
    AdviceSought,

    /// <summary>An officer was pressed to alter advice, a report or a recommendation.</summary>
    PressureToChangeAdvice,

    /// <summary>Something was done that could compromise officers' impartiality.</summary>
    ImpartialityPutAtRisk,

    /// <summary>A member took part in daily management, or set officers' priorities.</summary>
    InvolvedInDailyManagement,

    /// <summary>A member pressed for a constituent's case to be taken before others.</summary>
    QueueJumping,

    /// <summary>An officer was asked to depart from the council's procedures or policies.</summary>
    AskedOutsideProcedures,

    /// <summary>Special or adverse treatment of somebody was sought.</summary>
    SpecialTreatmentSought,

    /// <summary>An officer was asked for what is unlawful, financially improper or maladministration.</summary>
    AskedForTheUnlawful,

    /// <summary>An officer was hindered in a duty that the law gives the officer.</summary>
    StatutoryDutyObstructed,

    /// <summary>More was asked of officers than is reasonable.</summary>
    UnreasonableRequest,

    /// <summary>Somebody was contacted, or pressed to work, in their own time.</summary>
    ContactOutOfHours,

    /// <summary>Somebody was treated badly for advice given or a view held.</summary>
    Victimisation,

    /// <summary>An officer raised a personal matter with a member.</summary>
    PersonalMatterRaised,

    /// <summary>An officer raised a colleague's affairs or conduct with a member, claims and allegations included.</summary>
    ColleagueDiscussed,

    /// <summary>An officer ran down another officer's or member's competence to a member.</summary>
    CompetenceRunDown,

    /// <summary>An officer used contact with a member for the officer's own ends or to sway a decision.</summary>
    Lobbying,
}

/// <summary>A circumstance on which a protocol may make conduct depend.</summary>
public enum Circumstance
{
    /// <summary>A formal decision of the council or one of its bodies stood behind it.</summary>
    FormalDecision,

    /// <summary>It was for things that the council provides for members' use.</summary>
    Consumables,

    /// <summary>The head of the paid service had expressly approved it.</summary>
    Approved,

    /// <summary>Lawful authority had been given for it.</summary>
    LawfulAuthority,

    /// <summary>It was an authorised signatory's signing of a cheque.</summary>
    AuthorisedSignatory,

    /// <summary>It was done in a private capacity.</summary>
    InPrivate,

    /// <summary>It was done in the person's own time.</summary>
    InOwnTime,

    /// <summary>It was said to the officer's own ward member.</summary>
    ToOwnWardMember,

    /// <summary>The council's own procedure for it was used.</summary>
    AgreedProcedure,

    /// <summary>It was an emergency.</summary>
    Emergency,
}

/// <summary>Conduct around requests was reported, in a request or by itself.</summary>
/// <param name="Reference">The reference of the request in which it happened, or a reference of its own.</param>
/// <param name="Kind">What was done.</param>
/// <param name="By">Who is reported to have done it.</param>
/// <param name="Towards">Towards whom; null where it was towards nobody in particular.</param>
/// <param name="Circumstances">Circumstances that may matter.</param>
/// <param name="Purpose">For what purpose, where it was for one.</param>
/// <param name="What">What happened, in the reporter's words.</param>
public sealed record ConductReported(
    string Reference, ConductKind Kind, Participant By, Participant? Towards, IReadOnlyList<Circumstance> Circumstances, RequestPurpose? Purpose,
    [property: In(Layer.Subject)] string? What) : RequestFact;

/// <summary>Conduct was brought to the notice of a post that the protocol names, such as the Monitoring Officer.</summary>
/// <param name="By">Who did so.</param>
/// <param name="To">Who was told.</param>
public sealed record ConductPassedOn(Participant By, Decider To) : RequestFact;

/// <summary>A report, draft or final, was amended at somebody's wish.</summary>
/// <param name="Reference">The reference of the request in which it was asked for, or a reference of its own.</param>
/// <param name="Report">Which report.</param>
/// <param name="Author">Its author.</param>
/// <param name="AskedBy">Who wished it.</param>
/// <param name="AuthorAgreed">Whether the author agreed, as a professional.</param>
/// <param name="What">What was changed.</param>
public sealed record ReportAmended(
    string Reference, [property: In(Layer.Subject)] string Report, OfficerThen Author, Participant AskedBy, bool AuthorAgreed,
    [property: In(Layer.Subject)] string? What) : RequestFact;

/// <summary>By what means members are informed without asking.</summary>
public enum InformingMeans
{
    /// <summary>The members' bulletin.</summary>
    Bulletin,

    /// <summary>A briefing open to members.</summary>
    Briefing,

    /// <summary>A message to each.</summary>
    Message,
}

/// <summary>Officers informed members without being asked.</summary>
/// <param name="Reference">The reference of the series to which it belongs, such as a bulletin's.</param>
/// <param name="By">Who informed them.</param>
/// <param name="Means">By what means.</param>
/// <param name="To">Which members; empty for every member.</param>
/// <param name="About">What about.</param>
public sealed record MembersInformed(
    string Reference, OfficerThen By, InformingMeans Means, IReadOnlyList<MemberThen> To, [property: In(Layer.Subject)] string? About) : RequestFact;
