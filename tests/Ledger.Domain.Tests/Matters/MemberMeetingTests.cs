using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Matters;

public sealed class MemberMeetingTests
{
    [Fact]
    public void A_member_plans_a_public_meeting() =>
        Given.AMatter().When(new PlanMemberMeeting("M-1", "MM-1", "ann-sample", new(2026, 4, 1), PartyPolitical: true, OnCouncilPremises: true, Officers: ["town-clerk"], About: "Bins"))
            .ShouldRecord(new MemberMeetingPlanned("MM-1", Ann, new(2026, 4, 1), true, true, true, [Clerk], "Bins"));

    [Fact]
    public void A_meeting_is_not_planned_after_it() =>
        Given.AMatter().When(new PlanMemberMeeting("M-1", "MM-1", "ann-sample", new(2026, 3, 1))).ShouldRefuse("A meeting on 1 March 2026 can't have been planned on 2 March 2026.");

    [Fact]
    public void An_officer_is_told_of_it() =>
        Given.AMatter().On("2026-02-03", new MemberMeetingPlanned("MM-1", Ann, new(2026, 4, 1), true, false, false, [], null))
            .When(new TellOfficerOfMemberMeeting("M-1", "MM-1", "town-clerk")).ShouldRecord(new OfficerToldOfMemberMeeting("MM-1", Ann, Clerk));

    [Fact]
    public void Nobody_is_told_of_a_meeting_that_is_not_known() =>
        Given.AMatter().When(new TellOfficerOfMemberMeeting("M-1", "MM-1", "town-clerk")).ShouldRefuse("The matter has no meeting of a member MM-1.");

    [Fact]
    public void A_visit_is_arranged_and_made()
    {
        var arranged = Given.AMatter().On("2026-02-03", new VisitArranged("V-1", Ann, Director));
        Given.AMatter().When(new ArrangeVisit("M-1", "V-1", "ann-sample", "director")).ShouldRecord(new VisitArranged("V-1", Ann, Director));
        arranged.When(new MakeVisit("M-1", "V-1", "ann-sample", "the depot", "south", VisitKind.FrontLineService))
            .ShouldRecord(new VisitMade("V-1", Ann, "the depot", "south", "South", VisitKind.FrontLineService));
    }

    [Fact]
    public void It_is_said_where() => Given.AMatter().When(new MakeVisit("M-1", "V-1", "ann-sample", "")).ShouldRefuse("The place is blank.");

    [Fact]
    public void What_is_said_of_a_visit_is_recorded()
    {
        var made = Given.AMatter().On("2026-02-03", new VisitMade("V-1", Ann, "the depot", null, null, VisitKind.Ordinary));
        made.When(new ReportVisitConduct("M-1", "V-1", VisitConduct.RulesNotKept, "No helmet.")).ShouldRecord(new VisitConductReported("V-1", Ann, VisitConduct.RulesNotKept, "No helmet."));
        made.When(new ReportVisitConduct("M-1", "V-2", VisitConduct.RulesNotKept, "No helmet.")).ShouldRefuse("The matter has no visit V-2.");
        made.When(new ReportVisitConduct("M-1", "V-1", VisitConduct.RulesNotKept, "No helmet."), on: "2026-02-02")
            .ShouldRefuse("Visit V-1 is of 3 February 2026, which is later than 2 February 2026.");
    }
}
