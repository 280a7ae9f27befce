using Ledger.Domain.People;
using Ledger.Domain.Requests;

namespace Ledger.Domain.Tests;

/// <summary>Facts about requests in their plainest form; a test changes with <c>with</c> what it is about.</summary>
internal static class Asking
{
    internal static RequestReceived Asked(MemberThen by, RequestKind kind = RequestKind.Information, RequestPurpose purpose = RequestPurpose.Role) =>
        new("R-1", by, kind, purpose, RequestChannel.Email, Exampleton.Clerk, ["How many bins were missed?"], null, false, null, null, null, null, false);

    internal static RequestReceived AskedTwoThings(MemberThen by) => Asked(by) with { Questions = ["How many bins were missed?", "Why?"] };

    internal static RequestFromAuthorityReceived AskedByDistrict() =>
        new("R-1", "Sampleshire District Council", "S/12", RequestKind.Information, ["Who sits on the joint panel?"], ["contact"], "Cllr Zed Elsewhere", null, null);

    internal static RequestAnswered Answered(params QuestionReply[] replies) =>
        new(Exampleton.Clerk, replies.Length > 0 ? replies : [Reply(1)], null, null);

    internal static QuestionReply Reply(int question, AnswerExtent extent = AnswerExtent.Full) => new(question, extent, null);

    internal static RequestAcknowledged Acknowledged(params AcknowledgementPart[] contains) => new(Exampleton.Clerk, Exampleton.Director, contains, null);

    internal static RequestDeclined Refused(RefusalGround ground, OfficerThen? by = null) => new(by ?? Exampleton.Clerk, ground, null, []);

    internal static RequestDetermined Decided(OfficerThen by, DisputeOutcome outcome = DisputeOutcome.Met) =>
        new(new(DeciderKind.Officer, by.Post, by.Name), outcome, null);

    internal static RequestDisputed Disputed(MemberThen by) => new(Doing(by), "I need it for the ward.");

    internal static ToldToAnotherMember Told(MemberThen of, MemberThen to) => new("R-1", Exampleton.Clerk, of, to, false, "What was asked.");

    internal static EnquiryMade Enquired(MemberThen of) => new("E-1", Exampleton.Clerk, of, "May the hedge go?", false);

    internal static ReportAmended Amended(MemberThen by) => new("R-1", "The budget", Exampleton.Director, Doing(by), false, null);

    internal static MembersInformed Informed(params MemberThen[] to) => new("B-1", Exampleton.Clerk, InformingMeans.Bulletin, to, "The week.");

    internal static ConductReported Did(ConductKind kind, MemberThen by, OfficerThen? towards = null, RequestPurpose? purpose = null) =>
        new("C-1", kind, Doing(by), Doing(towards ?? Exampleton.Clerk), [], purpose, null);

    internal static ConductReported Did(ConductKind kind, OfficerThen by, MemberThen towards) => new("C-1", kind, Doing(by), Doing(towards), [], null, null);

    internal static Participant Doing(MemberThen member) => new(member, null);

    internal static Participant Doing(OfficerThen officer) => new(null, officer);
}
