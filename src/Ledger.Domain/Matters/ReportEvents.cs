using Ledger.Domain.People;

namespace Ledger.Domain.Matters;

/// <summary>A member's proposal in an officer's report, and whether it is labelled as one.</summary>
public sealed record MembersProposal(MemberThen Member, bool Labelled);

/// <summary>A report was submitted to a body.</summary>
/// <param name="Report">The report's reference within the matter.</param>
/// <param name="InNameOf">In whose name.</param>
/// <param name="IsOfficer">Whether that is an officer.</param>
/// <param name="Body">The body's id.</param>
/// <param name="BodyName">Its name then.</param>
/// <param name="RecommendationOf">Whose recommendation it makes; null where it makes none.</param>
/// <param name="Proposals">The members' proposals in it.</param>
/// <param name="Title">Its title.</param>
public sealed record ReportSubmitted(
    string Report, PersonThen InNameOf, bool IsOfficer, string Body, string BodyName, PersonThen? RecommendationOf, IReadOnlyList<MembersProposal> Proposals,
    [property: In(Layer.Subject)] string? Title) : MatterFact;

/// <summary>Somebody answered for a report, or for a part of it, before the body or elsewhere.</summary>
public sealed record ReportAnsweredFor(string Report, PersonThen By, [property: In(Layer.Subject)] string? On) : MatterFact;

/// <summary>That a member asked for an amendment of a report, or what became of it.</summary>
internal interface IOfAmendment
{
    /// <summary>The amendment's reference within the matter.</summary>
    string Amendment { get; }
}

/// <summary>A member asked that a report, draft or final, be amended.</summary>
/// <param name="Report">The report's reference within the matter; a draft's, before it is submitted.</param>
/// <param name="Amendment">The amendment's reference within the matter.</param>
/// <param name="Of">The officer who wrote the report.</param>
/// <param name="By">The member.</param>
/// <param name="What">What they asked.</param>
public sealed record ReportAmendmentAsked(
    string Report, string Amendment, OfficerThen Of, MemberThen By, [property: In(Layer.Subject)] string What) : MatterFact, IOfAmendment;

/// <summary>The author said whether an amendment reflects their professional judgement.</summary>
public sealed record ReportAmendmentJudged(string Report, string Amendment, OfficerThen By, bool Agreed, [property: In(Layer.Advice)] string? Why) : MatterFact, IOfAmendment;

/// <summary>A dispute over an amendment was referred to somebody to resolve.</summary>
public sealed record ReportDisputeReferred(string Report, string Amendment, OfficerThen To) : MatterFact, IOfAmendment;

/// <summary>A dispute over an amendment was resolved: amend the report, or leave it.</summary>
public sealed record ReportDisputeResolved(string Report, string Amendment, OfficerThen By, bool Amend, [property: In(Layer.Advice)] string? Why) : MatterFact, IOfAmendment;

/// <summary>A report was amended as asked.</summary>
public sealed record ReportAmendmentMade(string Report, string Amendment, PersonThen By) : MatterFact, IOfAmendment;

/// <summary>Somebody reported that a member pressed an officer on what is delegated to that officer.</summary>
public sealed record DelegatePressed(MemberThen By, OfficerThen Officer, [property: In(Layer.Subject)] string What) : MatterFact;
