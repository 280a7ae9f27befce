using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.People;

namespace Ledger.Domain.Tests;

/// <summary>Facts in their plainest form; a test changes with <c>with</c> what it is about.</summary>
internal static class Telling
{
    internal static GroupSupportRequested Asked(Side side, string request = "R-1", SupportKind kind = SupportKind.Attendance) =>
        new(request, side, kind, Exampleton.Clerk, null, null, false, false, null);

    internal static GroupSupportDeclined Declined(Side side, DeclineGround ground, string request = "R-1", SupportKind kind = SupportKind.Attendance) =>
        new(request, side, kind, Exampleton.Clerk, ground, null);

    internal static GroupMeetingAttended Attended(Side side, OfficerThen officer, string meeting = "G-1", string? request = null) =>
        new(meeting, side, request, [officer], [], [], false, false, false, null, false, null);

    internal static AdviceGiven Advised(Side side, OfficerThen officer, string advice = "A-1", AdviceForm form = AdviceForm.Oral, params string[] facts) =>
        new(advice, side, officer, form, null, null, facts, [], null, null, false, null);

    internal static OfficeHoldersBriefed Briefed(BriefingOf of, params MemberThen[] invited) => new("B-1", of, invited, [], [Exampleton.Clerk], false, null);

    internal static ProposalReleased Released(Side of, params Side[] to) => new("P-1", of, to, Exampleton.Clerk, null);

    internal static GroupSupportAccepted Accepted(Side side, OfficerThen by, string request = "R-1") => new(request, side, SupportKind.Attendance, by);

    internal static SupportRequestCleared Cleared(Side side, OfficerThen by, OfficerThen? toGo = null, string request = "R-1") => new(request, side, by, toGo);

    internal static GroupSupportDelegated Delegated(Side side, OfficerThen by, OfficerThen toGo, string request = "R-1") => new(request, side, by, toGo);

    internal static QuestionAnswered Answered(long about, bool kept) => new("1.1", null, about, kept, "The reasons given.");

    internal static LetterRecorded Wrote(Correspondent from, params Correspondent[] to) =>
        new("L-1", from, to, [], [], Channel.Email, LetterKind.Ordinary, [], null, null, [], [], null, null);

    internal static CopyMade Copied(Correspondent by, params Correspondent[] to) => new("C-1", by, to, false, null, null);

    internal static CopyConsentGiven Consented(Correspondent author, params Correspondent[] to) => new(author, to, false);

    internal static AuthorToldOfCopy Told(Correspondent author, params Correspondent[] copiedTo) => new(Exampleton.ClerkWrites, author, copiedTo);

    internal static LetterMarkedConfidential Marked(Correspondent by, bool asked = true) => new(by, asked, true, "The tenancy.");

    internal static LetterQuestionAnswered AnsweredOfLetter(long about, bool kept) => new("1.1", null, about, kept, "The reasons given.");

    internal static DutyWaived Waived(Side owedTo, long trigger) => new("1.1", owedTo.Id, trigger, "The group asked not to be told.");
}
