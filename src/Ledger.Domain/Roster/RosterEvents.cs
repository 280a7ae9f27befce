using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using NodaTime;

namespace Ledger.Domain.Roster;

/// <summary>A fact about who and what makes up the council.</summary>
public abstract record RosterFact : Fact;

/// <summary>The council began its record here.</summary>
/// <param name="Slug">The council's short name in addresses, lower case.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Nation">Whose bank holidays it keeps.</param>
/// <param name="Trial">Whether it is trying a protocol out that it has not adopted.</param>
/// <param name="Sandbox">Whether its recorded times may be told it (demonstrations and training only).</param>
public sealed record CouncilCreated(string Slug, string Name, Nation Nation, bool Trial, bool Sandbox) : RosterFact;

/// <summary>A ward (or division) exists from this day.</summary>
public sealed record WardNamed(string Ward, string Name, int? Seats) : RosterFact;

/// <summary>A ward's boundary changed; what changed in a sentence, and by what order.</summary>
public sealed record WardBoundaryChanged(string Ward, string Name, string Change, string? Order) : RosterFact;

/// <summary>A ward ceased to exist.</summary>
public sealed record WardAbolished(string Ward, string Name, string? Order) : RosterFact;

/// <summary>How a member came to the council.</summary>
public enum WayIn
{
    /// <summary>By election.</summary>
    Elected,

    /// <summary>Co-opted by the council to a vacant seat.</summary>
    CoOpted,

    /// <summary>Appointed by another authority.</summary>
    Appointed,

    /// <summary>Elected directly as mayor.</summary>
    ElectedMayor,
}

/// <summary>A member took office.</summary>
/// <param name="Member">Who, with their ward then.</param>
/// <param name="How">How they came to it.</param>
/// <param name="Ward">The ward's id; null where there are no wards or the member has none.</param>
/// <param name="Party">The party on the ballot paper, which need not be a group.</param>
/// <param name="SourceId">The id that the roster's source gives the member, for matching later imports.</param>
/// <param name="Already">Whether they were in office before: the day is then that from which the ledger knows of them, and no clock runs from it.</param>
public sealed record MemberTookOffice(MemberThen Member, WayIn How, string? Ward, string? Party, string? SourceId, bool Already = false) : RosterFact;

/// <summary>A member left office: end of term, resignation, disqualification, death, or not in the roster any more.</summary>
public sealed record MemberCeased(MemberThen Member, [property: In(Layer.Personal)] string Why) : RosterFact;

/// <summary>A member goes by another name from now on.</summary>
public sealed record MemberRenamed(MemberThen Member, string Name) : RosterFact;

/// <summary>A member represents another ward from now on.</summary>
public sealed record MemberMovedWard(MemberThen Member, string? Ward, string? WardName) : RosterFact;

/// <summary>A seat is vacant.</summary>
public sealed record SeatVacated(string? Ward, string? WardName, string? Why) : RosterFact;

/// <summary>A vacant seat is filled or abolished.</summary>
public sealed record SeatFilled(string? Ward, string? WardName) : RosterFact;

/// <summary>A party group exists from this day.</summary>
public sealed record GroupFormed(GroupThen Group, IReadOnlyList<string> Parties) : RosterFact;

/// <summary>A group goes by another name from now on.</summary>
public sealed record GroupRenamed(GroupThen Group, string Name) : RosterFact;

/// <summary>A group's place on the council, on which a protocol may make more support depend.</summary>
public enum GroupClass
{
    /// <summary>No place that a protocol names.</summary>
    None,

    /// <summary>Forms the administration, alone or with others.</summary>
    Administration,

    /// <summary>The largest group outside the administration.</summary>
    MainOpposition,

    /// <summary>Large enough to be recognised by the council's own rules.</summary>
    Recognised,
}

/// <summary>A group's place on the council changed.</summary>
public sealed record GroupClassed(GroupThen Group, GroupClass Class) : RosterFact;

/// <summary>A member joined a group.</summary>
public sealed record MemberJoinedGroup(MemberThen Member, GroupThen Group) : RosterFact;

/// <summary>A member left a group.</summary>
public sealed record MemberLeftGroup(MemberThen Member, GroupThen Group) : RosterFact;

/// <summary>A group dissolved; its members are in none.</summary>
public sealed record GroupDissolved(GroupThen Group, string? Why) : RosterFact;

/// <summary>A part that a member plays for their group.</summary>
public enum GroupPart
{
    /// <summary>Leader, alone or jointly.</summary>
    Leader,

    /// <summary>Deputy leader.</summary>
    DeputyLeader,

    /// <summary>Spokesperson, on a subject.</summary>
    Spokesperson,
}

/// <summary>A member took a part in their group: leaders may be several; a spokesperson speaks on a subject.</summary>
public sealed record GroupPartTaken(GroupThen Group, MemberThen Member, GroupPart Part, string? On) : RosterFact;

/// <summary>A member gave up a part in their group.</summary>
public sealed record GroupPartGivenUp(GroupThen Group, MemberThen Member, GroupPart Part, string? On) : RosterFact;

/// <summary>An officer was appointed to a post, or (capacity stated) a councillor acts in it unpaid.</summary>
/// <param name="Officer">Who, in which post.</param>
/// <param name="ActingMember">The member who acts in the post while it is vacant; null for an employee.</param>
/// <param name="Paid">Whether a member who acts in the post is paid for it, which the law does not allow (Local Government Act 1972 section 116).</param>
public sealed record OfficerAppointed(OfficerThen Officer, MemberThen? ActingMember, bool Paid = false) : RosterFact;

/// <summary>An officer left a post.</summary>
public sealed record OfficerLeft(OfficerThen Officer, [property: In(Layer.Personal)] string? Why) : RosterFact;

/// <summary>A body (committee, sub-committee, panel, leadership team) exists from this day.</summary>
public sealed record BodyFormed(string Body, string Name, string? Kind) : RosterFact;

/// <summary>A body ceased.</summary>
public sealed record BodyDissolved(string Body, string Name) : RosterFact;

/// <summary>A member was appointed to a body, as chair, vice-chair or member.</summary>
public sealed record AppointedToBody(string Body, string BodyName, MemberThen Member, string Part) : RosterFact;

/// <summary>A member left a body.</summary>
public sealed record LeftBody(string Body, string BodyName, MemberThen Member) : RosterFact;

/// <summary>An e-mail address is in use: a person's own, or shared and then nobody's.</summary>
/// <param name="Address">The address, lower case.</param>
/// <param name="Owner">The member's or officer's id; null for a shared mailbox.</param>
public sealed record MailboxOpened([property: In(Layer.Personal)] string Address, [property: DataSubject] string? Owner) : RosterFact;

/// <summary>An address is no longer in use, or no longer this person's.</summary>
public sealed record MailboxClosed([property: In(Layer.Personal)] string Address, [property: DataSubject] string? Owner) : RosterFact;

/// <summary>Somebody may read a mailbox, on a recorded basis.</summary>
public sealed record MailboxReaderAdded([property: In(Layer.Personal)] string Address, [property: DataSubject] string Reader, string ReaderName, string Basis) : RosterFact;

/// <summary>Somebody may no longer read a mailbox.</summary>
public sealed record MailboxReaderRemoved([property: In(Layer.Personal)] string Address, [property: DataSubject] string Reader, string ReaderName, string? Why) : RosterFact;

/// <summary>The council adopted a protocol, whose whole text as a pack stands in this event, so that old events are always judged by the text then in force.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="From">The first day on which it judges.</param>
/// <param name="Resolution">The minute that adopted it.</param>
/// <param name="Trial">Whether it is only being tried out; shown on every finding.</param>
public sealed record ProtocolAdopted(Pack Pack, LocalDate From, string Resolution, bool Trial) : RosterFact;

/// <summary>The council set itself a target for a clause: never part of the protocol, and a missed one never a breach.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Clause">The clause's reference.</param>
/// <param name="Target">The clock that the council chose.</param>
public sealed record LocalTargetSet(string Pack, string Clause, Clock Target) : RosterFact;

/// <summary>An election's pre-election period was announced, in which every kind of record is judged more strictly.</summary>
/// <param name="Election">Which election: "the county elections of 7 May 2026".</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day, as a rule polling day.</param>
public sealed record PreElectionPeriodAnnounced(string Election, LocalDate From, LocalDate Until) : RosterFact;

/// <summary>The council agreed that a member speaks for it to the media, on a subject or on all.</summary>
/// <param name="Member">Who.</param>
/// <param name="On">On what subject; null for every one.</param>
/// <param name="Resolution">The minute that agreed it.</param>
public sealed record CouncilSpokespersonAgreed(MemberThen Member, string? On, string Resolution) : RosterFact;

/// <summary>A member speaks for the council no more.</summary>
public sealed record CouncilSpokespersonStoodDown(MemberThen Member, string? On) : RosterFact;

/// <summary>The council is closed on some days besides weekends and bank holidays; they are no working days.</summary>
/// <param name="Name">What they are, to be named by in explanations: "Christmas closure".</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, which may be the first.</param>
public sealed record ClosedDaysSet(string Name, LocalDate First, LocalDate Last) : RosterFact
{
    internal IEnumerable<LocalDate> Days => First <= Last ? new DateInterval(First, Last) : [];
}

/// <summary>The council was succeeded by another, which keeps its record.</summary>
public sealed record CouncilSucceeded(string Successor, string Name, string? Order) : RosterFact;

/// <summary>The council succeeds another, whose record it keeps: what that one owed and what was found there are read with its own.</summary>
/// <param name="Predecessor">The predecessor's short name in addresses.</param>
/// <param name="Name">The predecessor's full name.</param>
/// <param name="Order">The order that makes it so.</param>
public sealed record CouncilInherited(string Predecessor, string Name, string? Order) : RosterFact;

/// <summary>An earlier entry was wrong; both versions stay visible.</summary>
public sealed record RosterCorrected(long Entry, RosterFact Was, RosterFact? Is, string Why) : RosterFact, IMend
{
    Fact IMend.Was => Was;

    Fact? IMend.Instead => Is;
}
