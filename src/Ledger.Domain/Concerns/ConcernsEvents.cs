using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Concerns;

/// <summary>A fact about a concern: a complaint, an allegation, a grievance.</summary>
public abstract record ConcernFact : Fact;

/// <summary>What a concern is about, as far as protocols send it different ways.</summary>
public enum ConcernKind
{
    /// <summary>How somebody behaved: respect, courtesy, conduct.</summary>
    Conduct,

    /// <summary>How somebody did their work.</summary>
    Performance,

    /// <summary>A breach of the member/officer protocol.</summary>
    ProtocolBreach,

    /// <summary>A formal complaint that a member broke the councillors' code (Localism Act 2011 section 28).</summary>
    CodeOfConduct,

    /// <summary>Bullying or harassment.</summary>
    Bullying,

    /// <summary>An employee's own employment.</summary>
    Employment,

    /// <summary>Unlawful conduct, fraud or corruption: whistle-blowing.</summary>
    UnlawfulConduct,
}

/// <summary>How serious a concern is, as those who raised it or deal with it say.</summary>
public enum Seriousness
{
    /// <summary>Minor.</summary>
    Minor,

    /// <summary>Neither minor nor serious.</summary>
    Ordinary,

    /// <summary>Serious.</summary>
    Serious,
}

/// <summary>Where something was said.</summary>
public enum Venue
{
    /// <summary>In private.</summary>
    Privately,

    /// <summary>At a meeting that the public could attend.</summary>
    PublicMeeting,

    /// <summary>To the press or in broadcasting.</summary>
    Media,

    /// <summary>On social media that the public could see.</summary>
    SocialMedia,

    /// <summary>Elsewhere in public.</summary>
    ElsewhereInPublic,
}

/// <summary>A concern was raised.</summary>
/// <param name="Reference">The council's reference for it.</param>
/// <param name="By">Who complains.</param>
/// <param name="About">Whom the concern is about.</param>
/// <param name="Kind">What kind of concern it is.</param>
/// <param name="Seriousness">How serious it is said to be.</param>
/// <param name="Where">Where it was voiced.</param>
/// <param name="Personal">Whether it attacks or abuses the person, rather than criticising what they did.</param>
/// <param name="Founded">Whether it gives grounds; null where nobody has said.</param>
/// <param name="Clauses">The clauses of the protocol said to be broken, judged by a rule or not.</param>
/// <param name="What">What is complained of.</param>
public sealed record ConcernRaised(
    string Reference, [property: In(Layer.Personal)] ConcernParty By, ConcernParty About, ConcernKind Kind, Seriousness Seriousness, Venue Where,
    bool Personal, bool? Founded, IReadOnlyList<string> Clauses, [property: In(Layer.Subject)] string What) : ConcernFact;

/// <summary>The concern was taken to somebody to deal with.</summary>
/// <param name="To">To whom: all of them where several.</param>
/// <param name="Unsuitable">Why an earlier step of the route did not suit, such as the seriousness of the concern; null where none was left out.</param>
public sealed record ConcernRouted(IReadOnlyList<Handler> To, [property: In(Layer.Subject)] string? Unsuitable) : ConcernFact;

/// <summary>How people tried to settle a concern without a formal decision.</summary>
public enum InformalMeans
{
    /// <summary>They talked with each other.</summary>
    Discussion,

    /// <summary>Somebody mediated or conciliated.</summary>
    Mediation,

    /// <summary>Somebody had a word with the person, or with their group's leader.</summary>
    Approach,

    /// <summary>Independent advice was taken.</summary>
    IndependentAdvice,
}

/// <summary>An informal resolution was tried.</summary>
/// <param name="By">Who tried it with the complainant: the person complained about, a mediator, a manager.</param>
/// <param name="Means">How.</param>
/// <param name="Resolved">Whether the complainant was content with it.</param>
/// <param name="What">What was said or agreed.</param>
public sealed record InformalResolutionTried(
    IReadOnlyList<Handler> By, InformalMeans Means, bool Resolved, [property: In(Layer.Discussion)] string? What) : ConcernFact;

/// <summary>The concern was taken on to somebody else, since it was not resolved or since a step did not suit.</summary>
/// <param name="To">To whom.</param>
/// <param name="Unresolved">Whether an earlier step had not resolved it.</param>
/// <param name="Unsuitable">Why a step left out did not suit; null where none was.</param>
public sealed record ConcernEscalated(IReadOnlyList<Handler> To, bool Unresolved, [property: In(Layer.Subject)] string? Unsuitable) : ConcernFact;

/// <summary>The concern was referred to a monitoring officer, the council's own or another authority's.</summary>
/// <param name="To">The monitoring officer.</param>
/// <param name="Formal">Whether as a formal written complaint under the code.</param>
/// <param name="Why">Why.</param>
public sealed record ReferredToMonitoringOfficer(Handler To, bool Formal, [property: In(Layer.Subject)] string? Why) : ConcernFact;

/// <summary>An investigation was opened, and what it may look into.</summary>
/// <param name="By">Who investigates.</param>
/// <param name="Records">The records in its scope; empty for every record.</param>
/// <param name="From">The first day in its scope; null for no bound.</param>
/// <param name="To">The last day in its scope; null for no bound.</param>
public sealed record InvestigationOpened(Handler By, IReadOnlyList<StreamName> Records, LocalDate? From, LocalDate? To) : ConcernFact;

/// <summary>Evidence was added to the case.</summary>
/// <param name="From">Who gave it.</param>
/// <param name="What">What it is.</param>
/// <param name="Record">The record in which it stands; null for evidence from outside the ledger.</param>
public sealed record EvidenceAdded(string From, [property: In(Layer.Subject)] string What, StreamName? Record) : ConcernFact;

/// <summary>Two people placed a hold: nothing in its scope may be erased while it stands.</summary>
/// <param name="Hold">The hold's reference within the concern.</param>
/// <param name="By">Who placed it.</param>
/// <param name="ApprovedBy">Who approved it: somebody else.</param>
/// <param name="Records">The records held; empty for every record.</param>
/// <param name="Why">Why.</param>
public sealed record HoldPlaced(string Hold, Handler By, Handler ApprovedBy, IReadOnlyList<StreamName> Records, [property: In(Layer.Subject)] string Why) : ConcernFact;

/// <summary>Two people lifted a hold.</summary>
/// <param name="Hold">The hold's reference within the concern.</param>
/// <param name="By">Who lifted it.</param>
/// <param name="ApprovedBy">Who approved that: somebody else.</param>
/// <param name="Why">Why.</param>
public sealed record HoldLifted(string Hold, Handler By, Handler ApprovedBy, [property: In(Layer.Subject)] string Why) : ConcernFact;

/// <summary>A party was given the particulars: what is alleged or, for the complainant, what was answered.</summary>
public sealed record ParticularsGiven(ConcernParty To, [property: In(Layer.Subject)] string What) : ConcernFact;

/// <summary>A party was heard.</summary>
public sealed record SideHeard(ConcernParty Side, IReadOnlyList<Handler> By, [property: In(Layer.Discussion)] string? Said) : ConcernFact;

/// <summary>The independent person gave a view (Localism Act 2011 section 28(7)).</summary>
public sealed record IndependentViewGiven(string Person, [property: In(Layer.Advice)] string View) : ConcernFact;

/// <summary>A hearing was held.</summary>
public sealed record HearingHeld(string Hearing, IReadOnlyList<Handler> By) : ConcernFact;

/// <summary>A hearing was adjourned.</summary>
/// <param name="Hearing">The hearing's reference within the concern.</param>
/// <param name="Until">To which day; null where that was left open.</param>
/// <param name="Why">Why.</param>
public sealed record HearingAdjourned(string Hearing, LocalDate? Until, string Why) : ConcernFact;

/// <summary>An adjourned hearing went on.</summary>
public sealed record HearingReconvened(string Hearing, IReadOnlyList<Handler> By) : ConcernFact;

/// <summary>What those who heard a concern found.</summary>
public enum Outcome
{
    /// <summary>The concern is upheld.</summary>
    Upheld,

    /// <summary>It is upheld in part: for the clauses named.</summary>
    UpheldInPart,

    /// <summary>It is not upheld.</summary>
    NotUpheld,
}

/// <summary>Those who heard the concern reached a finding.</summary>
/// <param name="By">Who.</param>
/// <param name="Outcome">What they found.</param>
/// <param name="Clauses">The clauses that they found broken.</param>
/// <param name="Reasons">Why.</param>
public sealed record FindingReached(IReadOnlyList<Handler> By, Outcome Outcome, IReadOnlyList<string> Clauses, [property: In(Layer.Advice)] string Reasons) : ConcernFact;

/// <summary>A sanction was recommended; whoever recommends it need not be who imposes it.</summary>
public sealed record SanctionRecommended(IReadOnlyList<Handler> By, [property: In(Layer.Personal)] string Sanction) : ConcernFact;

/// <summary>A sanction was imposed.</summary>
/// <param name="Sanction">The sanction's reference within the concern.</param>
/// <param name="By">Who imposed it.</param>
/// <param name="On">On whom.</param>
/// <param name="What">What it is.</param>
public sealed record SanctionImposed(string Sanction, IReadOnlyList<Handler> By, ConcernParty On, [property: In(Layer.Personal)] string What) : ConcernFact;

/// <summary>It is on record whether a sanction was complied with.</summary>
public sealed record SanctionAnswered(string Sanction, bool Complied, [property: In(Layer.Personal)] string? How) : ConcernFact;

/// <summary>A remedy is due.</summary>
/// <param name="Remedy">The remedy's reference within the concern.</param>
/// <param name="To">To whom.</param>
/// <param name="What">What is due.</param>
/// <param name="By">By which day.</param>
public sealed record RemedyDue(string Remedy, ConcernParty To, [property: In(Layer.Subject)] string What, LocalDate By) : ConcernFact;

/// <summary>A remedy was given.</summary>
public sealed record RemedyMet(string Remedy, [property: In(Layer.Subject)] string? How) : ConcernFact;

/// <summary>Somebody was told the outcome.</summary>
public sealed record OutcomeTold(ConcernParty To) : ConcernFact;

/// <summary>Somebody other than the parties was told of the concern, as the protocol asks.</summary>
public sealed record ConcernNotified(IReadOnlyList<Handler> To, [property: In(Layer.Subject)] string? What) : ConcernFact;

/// <summary>The concern was opened again.</summary>
public sealed record ConcernReopened([property: In(Layer.Subject)] string Why) : ConcernFact;

/// <summary>The concern was closed.</summary>
public sealed record ConcernClosed([property: In(Layer.Subject)] string How) : ConcernFact;

/// <summary>The concern was linked to another.</summary>
public sealed record ConcernLinked(string Other, [property: In(Layer.Subject)] string Why) : ConcernFact;

/// <summary>Somebody spoke of the concern, or criticised the person it is about, where others could hear.</summary>
/// <param name="By">Who spoke.</param>
/// <param name="About">Whom they spoke about.</param>
/// <param name="Where">Where.</param>
/// <param name="Personal">Whether it attacked or abused the person.</param>
/// <param name="What">What was said.</param>
public sealed record ConcernMadePublic(ConcernParty By, ConcernParty About, Venue Where, bool Personal, [property: In(Layer.Subject)] string? What) : ConcernFact;

/// <summary>Who raised the concern, or that they did, was made known.</summary>
/// <param name="By">Who made it known.</param>
/// <param name="To">To whom.</param>
/// <param name="WithConsent">Whether the one who raised it had agreed.</param>
/// <param name="RequiredByLaw">Whether the law required it.</param>
public sealed record IdentityDisclosed(Handler By, string To, bool WithConsent, bool RequiredByLaw) : ConcernFact;

/// <summary>Somebody is said to have intimidated a person who has, or may have, a part in the case.</summary>
public sealed record IntimidationAlleged(ConcernParty By, PersonThen Of, [property: In(Layer.Subject)] string What) : ConcernFact;

/// <summary>Somebody refused to cooperate with the investigation.</summary>
public sealed record CooperationRefused(ConcernParty By, [property: In(Layer.Subject)] string What) : ConcernFact;

/// <summary>Somebody was found to have known or suspected and to have said nothing.</summary>
/// <param name="By">Who kept it back.</param>
/// <param name="Since">Since when they knew or suspected.</param>
/// <param name="What">What.</param>
public sealed record SuspicionKeptBack(ConcernParty By, LocalDate Since, [property: In(Layer.Subject)] string What) : ConcernFact;
