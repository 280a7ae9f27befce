using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Declarations;

/// <summary>A fact about what one person has declared.</summary>
/// <param name="Of">The person, member or officer, under the name they then had.</param>
public abstract record DeclarationFact(PersonThen Of) : Fact;

/// <summary>How two people are close.</summary>
public enum Closeness
{
    /// <summary>Family.</summary>
    Family,

    /// <summary>Of one household.</summary>
    Household,

    /// <summary>In business together.</summary>
    Business,

    /// <summary>Close friends, or close in another way.</summary>
    Friendship,
}

/// <summary>The person declared a close relationship.</summary>
/// <param name="Of">Who declared it.</param>
/// <param name="With">With whom.</param>
/// <param name="How">How they are close.</param>
/// <param name="To">The post, or other office, to whose holder it was declared.</param>
public sealed record RelationshipDeclared(PersonThen Of, PersonThen With, [property: In(Layer.Personal)] Closeness How, string To) : DeclarationFact(Of);

/// <summary>It became known that the person is close to somebody, whether or not they had declared it.</summary>
/// <param name="Of">Who.</param>
/// <param name="With">With whom.</param>
/// <param name="How">How they are close.</param>
public sealed record RelationshipCameToLight(PersonThen Of, PersonThen With, [property: In(Layer.Personal)] Closeness How) : DeclarationFact(Of);

/// <summary>The person took part in a decision that affects an officer.</summary>
/// <param name="Of">Who.</param>
/// <param name="Officer">The officer.</param>
/// <param name="Decision">What was decided.</param>
public sealed record TookPartInDecisionOnOfficer(PersonThen Of, OfficerThen Officer, [property: In(Layer.Subject)] string Decision) : DeclarationFact(Of);

/// <summary>The person received a gift or hospitality.</summary>
/// <param name="Of">Who.</param>
/// <param name="Gift">The gift's reference.</param>
/// <param name="What">What it was.</param>
/// <param name="ValueInPence">Its estimated value in pence.</param>
/// <param name="From">From whom.</param>
/// <param name="Private">Whether it had nothing to do with their place on the council.</param>
/// <param name="GiverSeeks">What the giver seeks of the council: business, a permission, an advantage; null for nothing known.</param>
/// <param name="Significant">Whether it was significant, as the teller judges; null where they did not say.</param>
public sealed record GiftReceived(
    PersonThen Of, string Gift, string What, long ValueInPence, [property: In(Layer.Personal)] string From, bool Private, string? GiverSeeks,
    bool? Significant) : DeclarationFact(Of);

/// <summary>The person was offered a gift or hospitality and refused it.</summary>
/// <param name="Of">Who.</param>
/// <param name="Gift">The gift's reference.</param>
/// <param name="What">What it was.</param>
/// <param name="ValueInPence">Its estimated value in pence; null where unknown.</param>
/// <param name="From">From whom.</param>
/// <param name="Significant">Whether it was significant, as the teller judges; null where they did not say.</param>
public sealed record GiftRefused(
    PersonThen Of, string Gift, string What, long? ValueInPence, [property: In(Layer.Personal)] string From, bool? Significant) : DeclarationFact(Of);

/// <summary>The person registered a gift or hospitality, received or refused.</summary>
/// <param name="Of">Who.</param>
/// <param name="Gift">The gift's reference.</param>
/// <param name="With">The post, or other office, whose holder keeps the register.</param>
public sealed record GiftRegistered(PersonThen Of, string Gift, string With) : DeclarationFact(Of);

/// <summary>The kinds of interest that a code tells apart.</summary>
public enum InterestKind
{
    /// <summary>A disclosable pecuniary interest (Localism Act 2011, section 30).</summary>
    DisclosablePecuniary,

    /// <summary>Another interest that is registered.</summary>
    OtherRegistrable,

    /// <summary>One that is not registered: money or well-being of the member, or of somebody close.</summary>
    NonRegistrable,
}

/// <summary>What an interest consists in, as the law lists them (Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012, schedule).</summary>
public enum InterestSort
{
    /// <summary>None of the following.</summary>
    Other,

    /// <summary>Paid work, an office, a trade, a profession.</summary>
    Employment,

    /// <summary>Money towards a member's expenses or election.</summary>
    Sponsorship,

    /// <summary>A contract with the council.</summary>
    Contracts,

    /// <summary>Land in the council's area.</summary>
    Land,

    /// <summary>A licence to occupy land in the area.</summary>
    Licences,

    /// <summary>A tenancy of the council's land by a body in which the member is concerned.</summary>
    CorporateTenancies,

    /// <summary>Shares and other securities.</summary>
    Securities,
}

/// <summary>One interest.</summary>
/// <param name="Reference">Its reference in the register.</param>
/// <param name="Kind">What kind it was taken to be.</param>
/// <param name="Sort">What it consists in.</param>
/// <param name="What">The interest, in a phrase.</param>
public sealed record Interest(string Reference, InterestKind Kind, InterestSort Sort, [property: In(Layer.Personal)] string What);

/// <summary>The person registered all their interests of some kinds, or that they have none.</summary>
/// <param name="Of">Who.</param>
/// <param name="Kinds">The kinds that the return covers.</param>
/// <param name="Interests">The interests; empty for a return that says there are none.</param>
/// <param name="With">The post, or other office, whose holder keeps the register.</param>
public sealed record InterestsRegistered(
    PersonThen Of, IReadOnlyList<InterestKind> Kinds, IReadOnlyList<Interest> Interests, string With) : DeclarationFact(Of);

/// <summary>How an interest came to differ from the register.</summary>
public enum InterestChange
{
    /// <summary>It is new.</summary>
    New,

    /// <summary>It changed.</summary>
    Changed,

    /// <summary>It ended.</summary>
    Ended,
}

/// <summary>The person became aware that they have a new interest, or that a registered one changed.</summary>
/// <param name="Of">Who.</param>
/// <param name="Interest">The interest.</param>
/// <param name="Change">What became of it.</param>
public sealed record InterestBecameKnown(PersonThen Of, Interest Interest, InterestChange Change) : DeclarationFact(Of);

/// <summary>The person notified a new interest, or the change of a registered one.</summary>
/// <param name="Of">Who.</param>
/// <param name="Interest">The interest.</param>
/// <param name="Change">What became of it.</param>
/// <param name="With">The post, or other office, whose holder keeps the register.</param>
public sealed record InterestNotified(PersonThen Of, Interest Interest, InterestChange Change, string With) : DeclarationFact(Of);

/// <summary>The person notified that an interest is sensitive: to publish it could put somebody in danger.</summary>
/// <param name="Of">Who.</param>
/// <param name="Interest">The interest's reference.</param>
/// <param name="Reasons">Why they believe so; null where they gave no reason.</param>
/// <param name="With">The post, or other office, to whose holder.</param>
public sealed record SensitiveInterestNotified(PersonThen Of, string Interest, [property: In(Layer.Personal)] string? Reasons, string With) : DeclarationFact(Of);

/// <summary>Whoever keeps the register decided whether a sensitive interest is withheld from what the public sees.</summary>
/// <param name="Of">Whose interest.</param>
/// <param name="Interest">The interest's reference.</param>
/// <param name="Agreed">Whether they agreed that it is sensitive.</param>
/// <param name="Withheld">Whether it was withheld.</param>
public sealed record SensitiveInterestDecided(PersonThen Of, string Interest, bool Agreed, bool Withheld) : DeclarationFact(Of);

/// <summary>The person was given a dispensation: leave to take part in spite of an interest.</summary>
/// <param name="Of">Who.</param>
/// <param name="Matter">In what matter.</param>
/// <param name="By">Who gave it.</param>
/// <param name="MayVote">Whether they may vote, and not only stay and speak.</param>
/// <param name="Until">Its last day; null where it has none.</param>
public sealed record DispensationGranted(PersonThen Of, [property: In(Layer.Subject)] string Matter, string By, bool MayVote, LocalDate? Until) : DeclarationFact(Of);

/// <summary>How a matter bears on an interest.</summary>
public enum Bearing
{
    /// <summary>It directly relates to it.</summary>
    Relates,

    /// <summary>It affects it.</summary>
    Affects,
}

/// <summary>A matter in which the person has an interest arose at a meeting they were at.</summary>
/// <param name="Of">Who.</param>
/// <param name="Body">The body's id.</param>
/// <param name="BodyName">Its name then.</param>
/// <param name="Matter">What was considered.</param>
/// <param name="Kind">What kind of interest it was taken to be.</param>
/// <param name="Sort">What it consists in.</param>
/// <param name="Bearing">How the matter bears on it.</param>
/// <param name="Disclosed">Whether they disclosed that they have it.</param>
/// <param name="NatureDisclosed">Whether they said what it is.</param>
/// <param name="Sensitive">Whether it is a sensitive interest, whose nature need not be said.</param>
/// <param name="Spoke">Whether they spoke on the matter.</param>
/// <param name="PublicCouldSpeak">Whether members of the public could speak too.</param>
/// <param name="Stayed">Whether they stayed in the room for it, or for more of it than they could speak in.</param>
/// <param name="Voted">Whether they voted.</param>
public sealed record InterestAroseAtMeeting(
    PersonThen Of, string Body, string BodyName, [property: In(Layer.Subject)] string Matter, InterestKind Kind, InterestSort Sort, Bearing Bearing,
    bool Disclosed, bool NatureDisclosed, bool Sensitive, bool Spoke, bool PublicCouldSpeak, bool Stayed, bool Voted) : DeclarationFact(Of);

/// <summary>A matter in which a member of the executive has an interest came to be decided by that member alone.</summary>
/// <param name="Of">Who.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Kind">What kind of interest.</param>
/// <param name="Notified">Whether they notified whoever keeps the register.</param>
/// <param name="TookSteps">Whether they took a step in the matter besides arranging for somebody else to deal with it.</param>
/// <param name="HandedTo">Who deals with it instead; null for nobody yet.</param>
public sealed record InterestInOwnDecision(
    PersonThen Of, [property: In(Layer.Subject)] string Matter, InterestKind Kind, bool Notified, bool TookSteps, PersonThen? HandedTo) : DeclarationFact(Of);

/// <summary>The person asked for advice on an interest.</summary>
/// <param name="Of">Who.</param>
/// <param name="Advice">A reference for it.</param>
/// <param name="From">The post, or other office, whose holder was asked.</param>
/// <param name="About">About what.</param>
public sealed record InterestAdviceAsked(PersonThen Of, string Advice, string From, [property: In(Layer.Personal)] string About) : DeclarationFact(Of);

/// <summary>Advice on an interest was given.</summary>
/// <param name="Of">To whom.</param>
/// <param name="Advice">Its reference.</param>
/// <param name="By">The post, or other office, whose holder gave it.</param>
/// <param name="What">What was advised.</param>
public sealed record InterestAdviceGiven(PersonThen Of, string Advice, string By, [property: In(Layer.Advice)] string What) : DeclarationFact(Of);

/// <summary>On what somebody decided who was to be appointed.</summary>
public enum AppointedOn
{
    /// <summary>Merit alone.</summary>
    Merit,

    /// <summary>Personal preference.</summary>
    Preference,

    /// <summary>Anything else.</summary>
    Otherwise,
}

/// <summary>The person took part in the appointment of an officer.</summary>
/// <param name="Of">Who.</param>
/// <param name="Appointment">A reference for it.</param>
/// <param name="Post">The post to be filled.</param>
/// <param name="DecidedOn">On what they decided, where they or others said so; null where nobody did.</param>
public sealed record TookPartInAppointment(PersonThen Of, string Appointment, string Post, AppointedOn? DecidedOn) : DeclarationFact(Of);

/// <summary>The person is close to a candidate.</summary>
/// <param name="Of">Who.</param>
/// <param name="Appointment">The appointment's reference.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="How">How they are close.</param>
/// <param name="Declared">Whether the person declared it.</param>
public sealed record CandidateKnown(
    PersonThen Of, string Appointment, [property: In(Layer.Personal)] string Candidate, [property: In(Layer.Personal)] Closeness How, bool Declared)
    : DeclarationFact(Of);

/// <summary>The person canvassed support for a candidate.</summary>
/// <param name="Of">Who.</param>
/// <param name="Appointment">The appointment's reference.</param>
/// <param name="Candidate">The candidate.</param>
public sealed record CandidateCanvassedFor(PersonThen Of, string Appointment, [property: In(Layer.Personal)] string Candidate) : DeclarationFact(Of);

/// <summary>The person sought to influence an appointment in another way.</summary>
/// <param name="Of">Who.</param>
/// <param name="Appointment">The appointment's reference.</param>
/// <param name="How">What they did.</param>
public sealed record AppointmentInfluenceSought(PersonThen Of, string Appointment, [property: In(Layer.Subject)] string How) : DeclarationFact(Of);

/// <summary>The person gave information to a candidate.</summary>
/// <param name="Of">Who.</param>
/// <param name="Appointment">The appointment's reference.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="What">What they were told.</param>
/// <param name="OthersHadIt">Whether the other candidates had it too.</param>
public sealed record CandidateInformed(
    PersonThen Of, string Appointment, [property: In(Layer.Personal)] string Candidate, [property: In(Layer.Subject)] string What, bool OthersHadIt)
    : DeclarationFact(Of);

/// <summary>A duty was let go, with a reason.</summary>
/// <param name="Of">Whose duty.</param>
/// <param name="Clause">The clause under which it was owed.</param>
/// <param name="OwedTo">The id of whom it was owed to.</param>
/// <param name="Trigger">The number of the entry from which it arose.</param>
/// <param name="InRoster">Whether that entry stands in the roster, as taking office does, and not among the person's declarations.</param>
/// <param name="Why">The reason.</param>
public sealed record DeclarationDutyWaived(PersonThen Of, string Clause, string OwedTo, long Trigger, bool InRoster, string Why) : DeclarationFact(Of), IWaiver;
