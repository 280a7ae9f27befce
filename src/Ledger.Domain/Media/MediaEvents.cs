using Ledger.Domain.Letters;
using Ledger.Domain.People;

namespace Ledger.Domain.Media;

/// <summary>A fact about one dealing with the media.</summary>
public abstract record MediaFact : Fact;

/// <summary>In what capacity somebody speaks to the media.</summary>
public enum SpeaksAs
{
    /// <summary>They did not say.</summary>
    NotStated,

    /// <summary>On behalf of the council.</summary>
    Council,

    /// <summary>As holder of an office: chair of a committee, member of the executive.</summary>
    Office,

    /// <summary>As member for their ward.</summary>
    Ward,

    /// <summary>On behalf of their group or party.</summary>
    Group,

    /// <summary>In a personal capacity.</summary>
    Personal,

    /// <summary>As a candidate or a party's campaigner, and approached as one.</summary>
    Candidate,
}

/// <summary>An undertaking that somebody gave through the media.</summary>
/// <param name="What">To do what.</param>
/// <param name="OpenToClaims">Whether others may claim, or insurers be concerned, in the matter.</param>
public sealed record MediaCommitment([property: In(Layer.Subject)] string What, bool OpenToClaims);

/// <summary>The media asked about something.</summary>
/// <param name="Reference">The council's reference for the dealing.</param>
/// <param name="From">Which newspaper, station or site.</param>
/// <param name="To">Whom they asked, member or officer.</param>
/// <param name="About">About what.</param>
/// <param name="Wards">The wards that it concerns.</param>
/// <param name="Concerns">The members whom it concerns besides those for the wards.</param>
/// <param name="Contentious">Whether it is strategic or contentious.</param>
public sealed record MediaEnquiryReceived(
    string Reference, string From, Correspondent To, [property: In(Layer.Subject)] string About, IReadOnlyList<string> Wards,
    IReadOnlyList<MemberThen> Concerns, bool Contentious) : MediaFact;

/// <summary>An officer was authorised to answer.</summary>
public sealed record OfficerAuthorisedForMedia(OfficerThen Officer, Correspondent By) : MediaFact;

/// <summary>Members whom it concerns were told of the media's interest.</summary>
public sealed record MembersToldOfMediaInterest(IReadOnlyList<MemberThen> Members, Correspondent By) : MediaFact;

/// <summary>A member turned to an officer for help or advice with the media.</summary>
public sealed record MediaHelpSought(string Reference, MemberThen By, OfficerThen Of) : MediaFact;

/// <summary>Somebody spoke to the media, asked or unasked.</summary>
/// <param name="Reference">The council's reference for the dealing.</param>
/// <param name="By">Who spoke, member or officer.</param>
/// <param name="As">In what capacity they said they spoke.</param>
/// <param name="To">To which newspaper, station or site.</param>
/// <param name="Says">What they said, in short.</param>
/// <param name="Factual">Whether they kept to facts.</param>
/// <param name="AtOddsWithPolicy">Whether it is at odds with the council's policy.</param>
/// <param name="PartyPolitical">Whether it was party political.</param>
/// <param name="AnticipatesDecision">Whether it anticipated a decision not yet taken.</param>
/// <param name="Criticises">The officer whom it criticised; null for none.</param>
/// <param name="Commitment">What it undertook; null for nothing.</param>
public sealed record MediaResponseGiven(
    string Reference, Correspondent By, SpeaksAs As, string To, [property: In(Layer.Subject)] string? Says, bool Factual, bool AtOddsWithPolicy,
    bool PartyPolitical, bool AnticipatesDecision, OfficerThen? Criticises, MediaCommitment? Commitment) : MediaFact;

/// <summary>In what form the council speaks to the public.</summary>
public enum PublicityForm
{
    /// <summary>A release to the press.</summary>
    Release,

    /// <summary>A leaflet, a page, a post: anything published.</summary>
    Publication,

    /// <summary>An event.</summary>
    Event,
}

/// <summary>What publicity is about, as far as protocols distinguish it.</summary>
public enum PublicityKind
{
    /// <summary>Anything else.</summary>
    Ordinary,

    /// <summary>A dispute.</summary>
    Dispute,

    /// <summary>A major planning development.</summary>
    MajorPlanning,

    /// <summary>A case in court.</summary>
    Court,

    /// <summary>Somebody's complaint.</summary>
    Complaint,
}

/// <summary>A release or other publicity of the council's was drafted.</summary>
/// <param name="Reference">The council's reference for it.</param>
/// <param name="Form">In what form.</param>
/// <param name="Kind">What it is about, as far as protocols distinguish it.</param>
/// <param name="About">About what.</param>
/// <param name="By">Who drafted it.</param>
/// <param name="For">The member who wished for it; null where no member did.</param>
/// <param name="Names">Whom the draft names.</param>
/// <param name="PartyStatement">Whether it is a party's statement, for which the council's officers give no help.</param>
public sealed record PublicityDrafted(
    string Reference, PublicityForm Form, PublicityKind Kind, [property: In(Layer.Subject)] string About, Correspondent By, MemberThen? For,
    IReadOnlyList<Correspondent> Names, bool PartyStatement) : MediaFact;

/// <summary>An officer approved it.</summary>
public sealed record PublicityApproved(OfficerThen By) : MediaFact;

/// <summary>It went out, or took place.</summary>
/// <param name="By">Who issued it.</param>
/// <param name="Quotes">Whom it quotes.</param>
/// <param name="Promotes">The party, group or candidate whom it seems to promote; null for none.</param>
/// <param name="PersonalView">Whether it states somebody's own view and not the council's position.</param>
public sealed record PublicityIssued(Correspondent By, IReadOnlyList<Correspondent> Quotes, string? Promotes, bool PersonalView) : MediaFact;

/// <summary>Where something was said in public.</summary>
public enum PublicPlace
{
    /// <summary>In the press.</summary>
    Press,

    /// <summary>On radio or television.</summary>
    Broadcast,

    /// <summary>On social media that the public can see.</summary>
    SocialMedia,

    /// <summary>At a meeting in public.</summary>
    PublicMeeting,
}

/// <summary>An officer was criticised in public.</summary>
/// <param name="Reference">The council's reference for the dealing.</param>
/// <param name="By">By whom.</param>
/// <param name="Officer">Which officer.</param>
/// <param name="Where">Where.</param>
/// <param name="What">What was said, in short.</param>
/// <param name="Personal">Whether it was about the officer as a person, and not about a department's work.</param>
public sealed record OfficerCriticised(
    string Reference, Correspondent By, OfficerThen Officer, PublicPlace Where, [property: In(Layer.Subject)] string What, bool Personal) : MediaFact;

/// <summary>The council's staff, money or other means helped the publicity of a party or candidate.</summary>
/// <param name="Reference">The council's reference for the dealing.</param>
/// <param name="By">Who gave the help.</param>
/// <param name="Party">Which party or candidate had it.</param>
/// <param name="With">What it was: an officer's time, printing, a room.</param>
public sealed record PartyPublicityAided(string Reference, Correspondent By, string Party, string With) : MediaFact;

/// <summary>A member used a ceremony for publicity.</summary>
/// <param name="Reference">The council's reference for the dealing.</param>
/// <param name="By">Who.</param>
/// <param name="Ceremony">Which ceremony.</param>
/// <param name="How">What they did.</param>
/// <param name="ForTheParty">Whether it was for their party's advantage, and not only their own publicity.</param>
public sealed record CeremonyUsedForPublicity(
    string Reference, MemberThen By, [property: In(Layer.Subject)] string Ceremony, string How, bool ForTheParty) : MediaFact;
