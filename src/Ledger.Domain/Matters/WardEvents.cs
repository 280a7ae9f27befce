using Ledger.Domain.People;
using NodaTime;

namespace Ledger.Domain.Matters;

/// <summary>How an issue touches a ward.</summary>
public enum WardIssueKind
{
    /// <summary>It affects the ward.</summary>
    General,

    /// <summary>Policy that is still being formed.</summary>
    PolicyForming,

    /// <summary>A significant or sensitive operational matter.</summary>
    Operational,

    /// <summary>A significant issue of the ward's own.</summary>
    Significant,
}

/// <summary>It was noted that something affects these wards.</summary>
/// <param name="Issue">The issue's reference within the matter.</param>
/// <param name="Kind">How it touches them.</param>
/// <param name="Wards">The wards' ids.</param>
/// <param name="What">What it is.</param>
public sealed record WardIssueNoted(string Issue, WardIssueKind Kind, IReadOnlyList<string> Wards, [property: In(Layer.Subject)] string? What) : MatterFact;

/// <summary>The council began to consult the public on something local.</summary>
public sealed record PublicConsultationBegun(string Consultation, IReadOnlyList<string> Wards, [property: In(Layer.Subject)] string? About) : MatterFact;

/// <summary>To whom something about a ward became known.</summary>
public enum MadeKnownTo
{
    /// <summary>Members for other wards, groups, or bodies outside the council.</summary>
    Others,

    /// <summary>The public.</summary>
    Public,
}

/// <summary>Something that affects wards became known to others, or to the public, otherwise than by a release or a consultation.</summary>
/// <param name="Issue">The issue's reference within the matter; null for the matter as a whole.</param>
/// <param name="Wards">The wards' ids.</param>
/// <param name="To">To whom.</param>
/// <param name="Through">How.</param>
public sealed record WardIssueMadeKnown(string? Issue, IReadOnlyList<string> Wards, MadeKnownTo To, string Through) : MatterFact;

/// <summary>A ceremonial event was arranged in these wards.</summary>
/// <param name="Event">The event's reference within the matter.</param>
/// <param name="On">The day of the event.</param>
/// <param name="Wards">The wards' ids.</param>
/// <param name="About">What it is.</param>
public sealed record CeremonialEventArranged(string Event, LocalDate On, IReadOnlyList<string> Wards, [property: In(Layer.Subject)] string? About) : MatterFact;

/// <summary>A member planned a public meeting of their own.</summary>
/// <param name="Meeting">The meeting's reference within the matter.</param>
/// <param name="By">The member.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="OnCouncilWork">Whether it is about some aspect of the council's work.</param>
/// <param name="PartyPolitical">Whether it was arranged on a party political basis.</param>
/// <param name="OnCouncilPremises">Whether it is held on the council's premises.</param>
/// <param name="Officers">The officers who come.</param>
/// <param name="About">What it is about.</param>
public sealed record MemberMeetingPlanned(
    string Meeting, MemberThen By, LocalDate On, bool OnCouncilWork, bool PartyPolitical, bool OnCouncilPremises, IReadOnlyList<OfficerThen> Officers,
    [property: In(Layer.Subject)] string? About) : MatterFact;

/// <summary>A member told an officer of the public meeting that they plan.</summary>
public sealed record OfficerToldOfMemberMeeting(string Meeting, MemberThen By, OfficerThen Told) : MatterFact;

/// <summary>What sort of visit a member makes.</summary>
public enum VisitKind
{
    /// <summary>To land or premises of the council.</summary>
    Ordinary,

    /// <summary>To a front-line service at work.</summary>
    FrontLineService,

    /// <summary>An inspection that a statute provides for.</summary>
    StatutoryInspection,

    /// <summary>Unannounced, for a special reason.</summary>
    Unannounced,
}

/// <summary>A member arranged a visit beforehand.</summary>
public sealed record VisitArranged(string Visit, MemberThen By, OfficerThen With) : MatterFact;

/// <summary>A member, alone, visited land or premises of the council.</summary>
/// <param name="Visit">The visit's reference within the matter.</param>
/// <param name="By">The member.</param>
/// <param name="Place">Where.</param>
/// <param name="Ward">The ward's id; null where it lies in none.</param>
/// <param name="WardName">The ward's name then.</param>
/// <param name="Kind">What sort of visit.</param>
public sealed record VisitMade(string Visit, MemberThen By, string Place, string? Ward, string? WardName, VisitKind Kind) : MatterFact;

/// <summary>What somebody complains of in a visit.</summary>
public enum VisitConduct
{
    /// <summary>Safety, security or other rules of the workplace were not kept.</summary>
    RulesNotKept,

    /// <summary>The visit got in the way of the work going on.</summary>
    WorkDisturbed,

    /// <summary>Care was lacking where children or vulnerable people are served.</summary>
    CareLacking,
}

/// <summary>Somebody reported how a member behaved on a visit.</summary>
public sealed record VisitConductReported(string Visit, MemberThen Of, VisitConduct Conduct, [property: In(Layer.Subject)] string What) : MatterFact;
