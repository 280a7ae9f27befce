using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>A fact about one item of council business, and all that passed about it between officers and the groups.</summary>
public abstract record MatterFact : Fact;

/// <summary>An item of business was opened.</summary>
/// <param name="Reference">The council's own reference.</param>
/// <param name="Title">What it is called.</param>
public sealed record MatterOpened(string Reference, [property: In(Layer.Subject)] string Title) : MatterFact;

/// <summary>The matter was linked to the body that will decide it, the wards it affects and the report on it.</summary>
public sealed record MatterLinked(string? Body, string? BodyName, IReadOnlyList<string> Wards, [property: In(Layer.Subject)] string? Report) : MatterFact;

/// <summary>How openly a matter may be spoken of.</summary>
public enum Openness
{
    /// <summary>Public business.</summary>
    Open,

    /// <summary>Confidential information as the law defines it.</summary>
    Confidential,

    /// <summary>Exempt information as the law defines it.</summary>
    Exempt,
}

/// <summary>The matter's openness changed.</summary>
public sealed record MatterReclassified(Openness Openness, [property: In(Layer.Subject)] string Why) : MatterFact;

/// <summary>What a group may ask of officers about a matter.</summary>
public enum SupportKind
{
    /// <summary>An officer at the group's meeting.</summary>
    Attendance,

    /// <summary>A written report.</summary>
    Report,

    /// <summary>A briefing elsewhere than at the group's meeting.</summary>
    Briefing,

    /// <summary>Factual information.</summary>
    Information,
}

/// <summary>A group (or, where there are none, a member) asked for support.</summary>
/// <param name="Request">The request's reference within the matter; what follows on it cites it.</param>
/// <param name="For">Who asked.</param>
/// <param name="Kind">What for.</param>
/// <param name="To">The officer asked.</param>
/// <param name="Through">The member who put the request.</param>
/// <param name="MeetingOn">The day of the group's meeting.</param>
/// <param name="NonMembersExpected">Whether people who are not members of the council will be there.</param>
/// <param name="InConfidence">Whether the group asked that its request be kept from others.</param>
/// <param name="About">What it wants to know.</param>
public sealed record GroupSupportRequested(
    string Request, Side For, SupportKind Kind, OfficerThen To, MemberThen? Through, LocalDate? MeetingOn,
    bool NonMembersExpected, bool InConfidence, [property: In(Layer.Subject)] string? About) : MatterFact;

/// <summary>Support was offered without being asked for, so that groups are treated alike.</summary>
public sealed record GroupSupportOffered(IReadOnlyList<Side> To, SupportKind Kind, OfficerThen By, [property: In(Layer.Subject)] string? About) : MatterFact;

/// <summary>The invitation was cleared by the post that clears invitations, for this officer to go.</summary>
public sealed record SupportRequestCleared(string Request, Side For, OfficerThen By, OfficerThen? ToGo) : MatterFact;

/// <summary>The request was accepted.</summary>
public sealed record GroupSupportAccepted(string Request, Side For, SupportKind Kind, OfficerThen By) : MatterFact;

/// <summary>The request was passed to another officer, with leave of the one named.</summary>
public sealed record GroupSupportDelegated(string Request, Side For, OfficerThen By, OfficerThen ToGo) : MatterFact;

/// <summary>Why a request was declined.</summary>
public enum DeclineGround
{
    /// <summary>The nature of the matter makes attendance inappropriate.</summary>
    NatureOfTheMatter,

    /// <summary>People who are not members of the council would be there.</summary>
    NonMembersPresent,

    /// <summary>It is party business.</summary>
    PartyBusiness,

    /// <summary>No officer was free.</summary>
    NoOfficerFree,

    /// <summary>It would ask more of officers than is reasonable.</summary>
    Unreasonable,

    /// <summary>The information is confidential or exempt.</summary>
    Confidential,

    /// <summary>Another reason, explained.</summary>
    Other,

    /// <summary>No reason was given.</summary>
    NoneGiven,
}

/// <summary>The request was declined.</summary>
public sealed record GroupSupportDeclined(
    string Request, Side For, SupportKind Kind, OfficerThen By, DeclineGround Ground, [property: In(Layer.Subject)] string? Explanation) : MatterFact;

/// <summary>The group withdrew its request.</summary>
public sealed record SupportRequestWithdrawn(string Request, Side For, [property: In(Layer.Subject)] string? Why) : MatterFact;

/// <summary>A person's presence at a meeting; without times, throughout.</summary>
/// <param name="Name">Who, as they then were.</param>
/// <param name="Id">Their id in the roster; null for somebody who is not in it.</param>
/// <param name="Came">When they came, London time.</param>
/// <param name="Left">When they left, London time.</param>
public sealed record Presence(string Name, string? Id = null, LocalTime? Came = null, LocalTime? Left = null);

/// <summary>An officer attended a group's meeting.</summary>
/// <param name="Meeting">The meeting's reference within the matter.</param>
/// <param name="Of">Whose meeting.</param>
/// <param name="Request">The request it answers; null where none was recorded.</param>
/// <param name="Officers">The officers who attended.</param>
/// <param name="Members">The members known to have been there.</param>
/// <param name="NonMembers">Those there who are not members of the council.</param>
/// <param name="PartyBusinessDiscussed">Whether party business was discussed at all.</param>
/// <param name="OfficerPresentForPartyBusiness">Whether an officer was in the room for it.</param>
/// <param name="ConfidentialSaid">Whether confidential council information was disclosed.</param>
/// <param name="LeftEarlyBecause">Why the officer left before the group was done; null where they did not.</param>
/// <param name="PressedToStay">Whether the officer wished to leave and was pressed to stay.</param>
/// <param name="Discussed">What the group said: its own confidence.</param>
public sealed record GroupMeetingAttended(
    string Meeting, Side Of, string? Request, IReadOnlyList<OfficerThen> Officers, IReadOnlyList<Presence> Members, IReadOnlyList<Presence> NonMembers,
    bool PartyBusinessDiscussed, bool OfficerPresentForPartyBusiness, bool ConfidentialSaid, string? LeftEarlyBecause, bool PressedToStay,
    [property: In(Layer.Discussion)] string? Discussed) : MatterFact;

/// <summary>Whether advice was spoken or written.</summary>
public enum AdviceForm
{
    /// <summary>Spoken.</summary>
    Oral,

    /// <summary>Written: a report.</summary>
    Written,
}

/// <summary>One option put, with its merits and demerits for the council.</summary>
public sealed record AdvisedOption(string Option, IReadOnlyList<string> Merits, IReadOnlyList<string> Demerits);

/// <summary>An officer advised a group (or member).</summary>
/// <param name="Advice">The advice's reference within the matter.</param>
/// <param name="To">Whom.</param>
/// <param name="By">The officer.</param>
/// <param name="Form">Spoken or written.</param>
/// <param name="Meeting">The meeting at which it was given.</param>
/// <param name="Request">The request it answers.</param>
/// <param name="Facts">The facts stated.</param>
/// <param name="Options">The options put.</param>
/// <param name="Recommendation">What the officer recommended; null where nothing.</param>
/// <param name="PoliticalImplications">The political implications dealt with; null where none.</param>
/// <param name="OnPartyBusiness">Whether it was advice on party business.</param>
/// <param name="Text">The advice in full, where it was written down.</param>
public sealed record AdviceGiven(
    string Advice, Side To, OfficerThen By, AdviceForm Form, string? Meeting, string? Request,
    [property: In(Layer.Advice)] IReadOnlyList<string> Facts, [property: In(Layer.Advice)] IReadOnlyList<AdvisedOption> Options,
    [property: In(Layer.Advice)] string? Recommendation, [property: In(Layer.Advice)] string? PoliticalImplications,
    bool OnPartyBusiness, [property: In(Layer.Advice)] string? Text) : MatterFact;

/// <summary>Other groups were told that a group had an officer's support.</summary>
/// <param name="Told">Those told.</param>
/// <param name="Of">The group that had the support.</param>
/// <param name="Kind">Attendance or report: what they were told of.</param>
/// <param name="By">Who told them.</param>
/// <param name="WithSubject">Whether they were told the subject advised on.</param>
/// <param name="Through">How: letter, e-mail, in person.</param>
public sealed record OtherGroupsTold(IReadOnlyList<Side> Told, Side Of, SupportKind Kind, OfficerThen By, bool WithSubject, string? Through) : MatterFact;

/// <summary>A group asked for a copy of a report made for another.</summary>
public sealed record AdviceCopyRequested(Side For, string Advice, Side MadeFor) : MatterFact;

/// <summary>A copy of a report was given to a group.</summary>
public sealed record AdviceCopyProvided(Side To, string Advice, Side MadeFor, OfficerThen By) : MatterFact;

/// <summary>A group's written record of its meeting reached the council; whose comments or advice it reports.</summary>
public sealed record MeetingRecordReceived(string Record, string? Meeting, Side Of, IReadOnlyList<OfficerThen> Attributes) : MatterFact;

/// <summary>What a record attributes to an officer was sent to them to check.</summary>
public sealed record AttributionOffered(string Record, OfficerThen To) : MatterFact;

/// <summary>The officer checked what is attributed to them and agrees.</summary>
public sealed record AttributionChecked(string Record, OfficerThen By) : MatterFact;

/// <summary>The officer (or a member) disputes what is attributed to them, in a group's record or in a report.</summary>
public sealed record AttributionDisputed(string Record, [property: DataSubject] string By, string ByName, [property: In(Layer.Advice)] string Disputed, [property: In(Layer.Advice)] string? Instead) : MatterFact;

/// <summary>A group asked that content of its discussion be relayed.</summary>
public sealed record RelayRequested(Side Of, IReadOnlyList<Side> To, [property: In(Layer.Discussion)] string? What) : MatterFact;

/// <summary>An officer relayed content of a group's discussion.</summary>
public sealed record DiscussionRelayed(Side Of, OfficerThen By, IReadOnlyList<Side> To, IReadOnlyList<MemberThen> ToMembers, [property: In(Layer.Discussion)] string? What) : MatterFact;

/// <summary>A person's judgement whether two groups had the same advice.</summary>
public enum SameAdvice
{
    /// <summary>Substantially the same.</summary>
    Same,

    /// <summary>It differs, for a stated reason.</summary>
    DiffersForAStatedReason,

    /// <summary>It differs.</summary>
    Differs,
}

/// <summary>The advice that two groups had was compared and judged.</summary>
public sealed record AdviceCompared(Side One, Side Other, SameAdvice Verdict, [property: In(Layer.Advice)] string Reasons) : MatterFact;

/// <summary>A member referred, in public or at a meeting of the council, to advice given to a group.</summary>
public sealed record AdviceCitedInPublic(MemberThen By, string Where, string? Advice, Side GivenTo) : MatterFact;

/// <summary>Somebody took an officer's presence at a group's meeting for support of a policy or view.</summary>
public sealed record OfficerSupportClaimed(MemberThen By, OfficerThen Officer, Side At, string Where) : MatterFact;

/// <summary>A conclusion of a group was acted on as if it were the council's decision.</summary>
public sealed record GroupConclusionActedOn(Side Of, [property: DataSubject] string By, string ByName, [property: In(Layer.Subject)] string What) : MatterFact;

/// <summary>A body of the council formally considered the matter.</summary>
/// <param name="Body">The body's id.</param>
/// <param name="BodyName">Its name then.</param>
/// <param name="Advice">The references of advice to groups whose content was also put before it.</param>
/// <param name="AllAdvicePut">Whether all necessary information and advice was put before it; null where nobody has said.</param>
/// <param name="Decision">What it decided.</param>
public sealed record MatterConsidered(string Body, string BodyName, IReadOnlyList<string> Advice, bool? AllAdvicePut, [property: In(Layer.Subject)] string? Decision) : MatterFact;

/// <summary>Which office-holders were briefed.</summary>
public enum BriefingOf
{
    /// <summary>Chairs and vice-chairs.</summary>
    Chairs,

    /// <summary>Lead members.</summary>
    LeadMembers,

    /// <summary>The groups' spokespersons.</summary>
    Spokespersons,

    /// <summary>The leadership team or cabinet.</summary>
    Leadership,
}

/// <summary>Office-holders were briefed informally: invited and attended are two things.</summary>
public sealed record OfficeHoldersBriefed(
    string Briefing, BriefingOf Of, IReadOnlyList<MemberThen> Invited, IReadOnlyList<MemberThen> Attended, IReadOnlyList<OfficerThen> Officers,
    bool KeyDecisionTaken, [property: In(Layer.Advice)] string? Said) : MatterFact;

/// <summary>A post authorised more support for a group than the others have, as a clause allows.</summary>
public sealed record MoreSupportAuthorised(Side For, OfficerThen By, [property: In(Layer.Subject)] string Why) : MatterFact;

/// <summary>A group put a proposal: an amendment, an alternative budget.</summary>
public sealed record ProposalSubmitted(string Proposal, Side Of, string Kind, [property: In(Layer.Discussion)] string Title) : MatterFact;

/// <summary>Officers assessed a group's proposal.</summary>
public sealed record ProposalAssessed(string Proposal, Side Of, OfficerThen By, [property: In(Layer.Advice)] string? Assessment) : MatterFact;

/// <summary>An officer signed a group's proposal off.</summary>
public sealed record ProposalSignedOff(string Proposal, Side Of, OfficerThen By) : MatterFact;

/// <summary>A group's proposal was refused, on a ground.</summary>
public sealed record ProposalRefused(string Proposal, Side Of, OfficerThen By, string? Ground) : MatterFact;

/// <summary>A group's proposal was released, to whom, and until when it was embargoed.</summary>
public sealed record ProposalReleased(string Proposal, Side Of, IReadOnlyList<Side> To, OfficerThen By, OccurredAt? EmbargoedUntil) : MatterFact;

/// <summary>Ward members were told of something that affects their ward.</summary>
/// <param name="Ward">The ward's id.</param>
/// <param name="WardName">Its name then.</param>
/// <param name="Members">Those members.</param>
/// <param name="Through">How: letter, e-mail, the bulletin.</param>
/// <param name="Of">Of what.</param>
/// <param name="Issue">The reference, within the matter, of the issue, consultation, release, event or visit; null for the matter as a whole.</param>
public sealed record WardMembersTold(
    string Ward, string WardName, IReadOnlyList<MemberThen> Members, string Through, [property: In(Layer.Subject)] string? Of, string? Issue = null) : MatterFact;

/// <summary>Ward members were invited to a public meeting, or to a ceremonial event.</summary>
/// <param name="Ward">The ward's id.</param>
/// <param name="WardName">Its name then.</param>
/// <param name="Members">Those members.</param>
/// <param name="Meeting">The public meeting's reference within the matter.</param>
/// <param name="Event">The ceremonial event's reference within the matter.</param>
public sealed record WardMembersInvited(string Ward, string WardName, IReadOnlyList<MemberThen> Members, string? Meeting, string? Event = null) : MatterFact;

/// <summary>Ward members were consulted.</summary>
public sealed record WardMembersConsulted(string Ward, string WardName, IReadOnlyList<MemberThen> Members, [property: In(Layer.Subject)] string? On) : MatterFact;

/// <summary>The council arranged a public meeting on a local issue.</summary>
public sealed record PublicMeetingArranged(string Meeting, LocalDate On, IReadOnlyList<string> Wards, [property: In(Layer.Subject)] string? About) : MatterFact;

/// <summary>A press release about the matter was issued; its approval is Media's to record.</summary>
public sealed record ReleaseIssued(string Release, IReadOnlyList<string> Wards) : MatterFact;

/// <summary>An officer acted under delegation, in consultation with a chair or member.</summary>
public sealed record DelegatedActionTaken(
    OfficerThen By, MemberThen? InConsultationWith, string? Resolution, string DecidedBy, [property: In(Layer.Subject)] string What,
    [property: In(Layer.Subject)] string? Reasons) : MatterFact;

/// <summary>A person answered a question that a rule raised.</summary>
/// <param name="Clause">The clause whose rule asked.</param>
/// <param name="Rule">The rule that asked, where several turn on the clause.</param>
/// <param name="About">The version of an entry in the question's evidence.</param>
/// <param name="Kept">Whether the clause was kept.</param>
/// <param name="Reasons">Why they say so.</param>
/// <param name="Subject">The id of whom the question concerns, where one act raised it for several.</param>
public sealed record QuestionAnswered(
    string Clause, string? Rule, long About, bool Kept, [property: In(Layer.Advice)] string Reasons, string? Subject = null) : MatterFact, IAnswer;

/// <summary>A duty was let go, with a reason.</summary>
/// <param name="Clause">The clause under which it was owed.</param>
/// <param name="OwedTo">The id of whom it was owed to.</param>
/// <param name="Trigger">The version of the entry from which it arose.</param>
/// <param name="Why">The reason.</param>
public sealed record DutyWaived(string Clause, string OwedTo, long Trigger, string Why) : MatterFact, IWaiver;

/// <summary>Somebody was warned that an act would breach these clauses and went on, for a reason.</summary>
public sealed record WentOnDespiteWarning(IReadOnlyList<string> Clauses, string Reason) : MatterFact;

/// <summary>An earlier entry was wrong; both versions stay visible.</summary>
public sealed record MatterCorrected(long Entry, MatterFact Was, MatterFact? Is, string Why) : MatterFact, IMend
{
    Fact IMend.Was => Was;

    Fact? IMend.Instead => Is;
}
