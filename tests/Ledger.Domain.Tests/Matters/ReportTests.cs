using Ledger.Domain.Matters;
using Ledger.Domain.People;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Matters;

public sealed class ReportTests
{
    private static readonly PersonThen TheClerk = new(Clerk.Id, Clerk.Name);

    [Fact]
    public void A_report_is_submitted_in_an_officers_name() =>
        Given.AMatter().When(new SubmitReport("M-1", "RP-1", "planning", RecommendationOf: "ann-sample", Proposals: [new("cat-specimen", false)], Title: "The square"))
            .ShouldRecord(new ReportSubmitted("RP-1", TheClerk, true, "planning", "Planning Committee", new(Ann.Id, Ann.Name), [new(Cat, false)], "The square"));

    [Fact]
    public void A_report_in_a_members_name_is_recorded_too() =>
        Given.AMatter().When(new SubmitReport("M-1", "RP-1", "planning", "ann-sample"))
            .ShouldRecord(new ReportSubmitted("RP-1", new(Ann.Id, Ann.Name), false, "planning", "Planning Committee", null, [], null));

    [Fact]
    public void A_report_is_not_submitted_twice() => Submitted().When(new SubmitReport("M-1", "RP-1", "planning")).ShouldRefuse("The matter has report RP-1 already.");

    [Fact]
    public void Somebody_answers_for_it() =>
        Submitted().When(new AnswerForReport("M-1", "RP-1", "ann-sample", "The costs")).ShouldRecord(new ReportAnsweredFor("RP-1", new(Ann.Id, Ann.Name), "The costs"));

    [Fact]
    public void Nobody_answers_for_a_report_that_is_not_known() => Given.AMatter().When(new AnswerForReport("M-1", "RP-1")).ShouldRefuse("The matter has no report RP-1.");

    [Fact]
    public void An_amendment_of_a_draft_is_asked() =>
        Given.AMatter().When(new AskReportAmendment("M-1", "RP-1", "AM-1", "ann-sample", "planning-assistant", "Leave the costs out."))
            .ShouldRecord(new ReportAmendmentAsked("RP-1", "AM-1", Junior, Ann, "Leave the costs out."));

    [Fact]
    public void The_author_says_what_they_think_of_it() =>
        Asked().When(new JudgeReportAmendment("M-1", "AM-1", false, "The costs matter.", "planning-assistant"))
            .ShouldRecord(new ReportAmendmentJudged("RP-1", "AM-1", Junior, false, "The costs matter."));

    [Fact]
    public void A_dispute_is_referred_and_resolved()
    {
        Asked().When(new ReferReportDispute("M-1", "AM-1", "director")).ShouldRecord(new ReportDisputeReferred("RP-1", "AM-1", Director));
        Asked().When(new ResolveReportDispute("M-1", "AM-1", true, "Both stay in."), by: "director").ShouldRecord(new ReportDisputeResolved("RP-1", "AM-1", Director, true, "Both stay in."));
    }

    [Fact]
    public void A_report_is_amended() => Asked().When(new MakeReportAmendment("M-1", "AM-1")).ShouldRecord(new ReportAmendmentMade("RP-1", "AM-1", TheClerk));

    [Fact]
    public void Nothing_follows_on_an_amendment_that_was_not_asked() =>
        Given.AMatter().When(new MakeReportAmendment("M-1", "AM-1")).ShouldRefuse("The matter has no amendment AM-1.");

    [Fact]
    public void Pressure_on_an_officer_is_reported() =>
        Given.AMatter().When(new ReportDelegatePressed("M-1", "ann-sample", "Rang four times.")).ShouldRecord(new DelegatePressed(Ann, Clerk, "Rang four times."));

    [Fact]
    public void It_is_said_what_the_member_did() => Given.AMatter().When(new ReportDelegatePressed("M-1", "ann-sample", " ")).ShouldRefuse("What the member did is blank.");

    private static Given<Matter> Submitted() =>
        Given.AMatter().On("2026-02-03", new ReportSubmitted("RP-1", TheClerk, true, "planning", "Planning Committee", null, [], null));

    private static Given<Matter> Asked() => Given.AMatter().On("2026-02-03", new ReportAmendmentAsked("RP-1", "AM-1", Junior, Ann, "Leave the costs out."));
}
