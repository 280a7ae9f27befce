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
}
