using Ledger.Domain.Requests;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about an individual member's request to officers.</summary>
internal static class RequestsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(RequestReceived), "request.received"),
        (typeof(RequestFromAuthorityReceived), "request.from-authority-received"),
        (typeof(RequestAcknowledged), "request.acknowledged"),
        (typeof(MemberKeptInformed), "request.member-kept-informed"),
        (typeof(RequestReferred), "request.referred"),
        (typeof(AuthorityReplied), "request.authority-replied"),
        (typeof(ClarificationAsked), "request.clarification-asked"),
        (typeof(ClarificationGiven), "request.clarification-given"),
        (typeof(ExtensionAgreed), "request.extension-agreed"),
        (typeof(RequestAnswered), "request.answered"),
        (typeof(RequestDeclined), "request.declined"),
        (typeof(RefusalGroundsChanged), "request.refusal-grounds-changed"),
        (typeof(RequestDisputed), "request.disputed"),
        (typeof(RequestDetermined), "request.determined"),
        (typeof(RequestWithdrawn), "request.withdrawn"),
        (typeof(ConfidenceAsked), "request.confidence-asked"),
        (typeof(ToldToAnotherMember), "request.told-to-another-member"),
        (typeof(EnquiryMade), "request.enquiry-made"),
        (typeof(EnquiryAnswered), "request.enquiry-answered"),
        (typeof(ConductReported), "request.conduct-reported"),
        (typeof(ConductPassedOn), "request.conduct-passed-on"),
        (typeof(ReportAmended), "request.report-amended"),
        (typeof(MembersInformed), "request.members-informed"),
    ];
}
