using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Requests;

/// <summary>What officers do with a request, and what the member says to it.</summary>
public sealed class DealingWithRequestsTests
{
    [Fact]
    public void It_is_acknowledged_naming_who_deals_with_it_and_by_when()
    {
        Received().When(new AcknowledgeRequest("R-1", "director", AnswerBy: new(2026, 3, 9))).ShouldRecord(
            new RequestAcknowledged(Clerk, Director, [AcknowledgementPart.Handler, AcknowledgementPart.AnswerBy], new(2026, 3, 9)));
        Received().When(new AcknowledgeRequest("R-1")).ShouldRecord(new RequestAcknowledged(Clerk, null, [], null));
        Received().When(new AcknowledgeRequest("R-1", Contains: [AcknowledgementPart.Handler]))
            .ShouldRefuse("The acknowledgement is said to name who deals with it, and nobody is named.");
        Received().When(new AcknowledgeRequest("R-1", Contains: [AcknowledgementPart.AnswerBy]))
            .ShouldRefuse("The acknowledgement is said to promise an answer by a day, and no day is given.");
    }

    [Fact]
    public void The_member_is_kept_informed() => Received().When(new KeepMemberInformed("R-1", "Nearly there.")).ShouldRecord(new MemberKeptInformed(Clerk, "Nearly there."));

    [Fact]
    public void It_is_passed_to_another_officer_or_to_another_authority_and_not_to_both()
    {
        Received().When(new ReferRequest("R-1", "director", Why: "Hers.")).ShouldRecord(new RequestReferred(Clerk, Director, null, null, [], null, null, "Hers."));
        Received().When(new ReferRequest("R-1", Authority: "Sampleshire", SharedReference: "S/1", Fields: ["contact"], ReplyBy: new(2026, 3, 20)))
            .ShouldRecord(new RequestReferred(Clerk, null, "Sampleshire", "S/1", ["contact"], null, new(2026, 3, 20), null));
        Received().When(new ReferRequest("R-1")).ShouldRefuse("It goes either to an officer or to another authority.");
        Received().When(new ReferRequest("R-1", "director", "Sampleshire", "S/1")).ShouldRefuse("It goes either to an officer or to another authority.");
        Received().When(new ReferRequest("R-1", Authority: "Sampleshire")).ShouldRefuse("The shared reference is blank.");
    }

    [Fact]
    public void The_other_authority_replies_to_what_was_passed_to_it()
    {
        var referred = Received().On("2026-02-04", new RequestReferred(Clerk, null, "Sampleshire", "S/1", [], null, null, null));
        referred.When(new RecordAuthorityReply("R-1", "S/1", "No.")).ShouldRecord(new AuthorityReplied("Sampleshire", "S/1", "No."));
        referred.When(new RecordAuthorityReply("R-1", "S/2")).ShouldRefuse("Nothing was passed to another authority under S/2.");
        referred.When(new RecordAuthorityReply("R-1", "S/1"), on: "2026-02-03")
            .ShouldRefuse("The reference S/1 is of 4 February 2026, which is later than 3 February 2026.");
    }

    [Fact]
    public void Clarification_is_asked_for_and_then_given()
    {
        Received().When(new AskClarification("R-1", "Which round?")).ShouldRecord(new ClarificationAsked(Clerk, "Which round?"));
        Received().When(new AskClarification("R-1", "")).ShouldRefuse("The question is blank.");
        Received().When(new GiveClarification("R-1", "Monday's."), by: "ann-sample").ShouldRefuse("No clarification is awaited.");
        var awaited = Received().On("2026-02-04", new ClarificationAsked(Clerk, "Which round?"));
        awaited.When(new GiveClarification("R-1", "Monday's."), by: "ann-sample").ShouldRecord(new ClarificationGiven("Monday's."));
        awaited.When(new GiveClarification("R-1", "Monday's."), by: "ann-sample", on: "2026-02-03")
            .ShouldRefuse("The question is of 4 February 2026, which is later than 3 February 2026.");
    }

    [Fact]
    public void The_member_agrees_to_wait_and_not_until_a_day_that_is_past()
    {
        Received().When(new AgreeExtension("R-1", new(2026, 3, 20)), by: "ann-sample").ShouldRecord(new ExtensionAgreed(new(2026, 3, 20), null));
        Received().When(new AgreeExtension("R-1", new(2026, 3, 1)), by: "ann-sample").ShouldRefuse("1 March 2026 is past already.");
    }

    [Fact]
    public void Nobody_else_agrees_for_them_and_nobody_once_it_is_dealt_with()
    {
        Received().When(new AgreeExtension("R-1", new(2026, 3, 20)), by: "town-clerk").ShouldRecord(new ExtensionAgreed(new(2026, 3, 20), null));
        Received().When(new AgreeExtension("R-1", new(2026, 3, 20)), by: "cat-specimen")
            .ShouldRefuse("Cllr Cat Specimen did not ask for this: only Cllr Ann Sample, who asked, can agree to wait.");
        Received().On("2026-02-10", Answered(Reply(1))).When(new AgreeExtension("R-1", new(2026, 3, 20)), by: "ann-sample")
            .ShouldRefuse("The request was dealt with on 10 February 2026: there is nothing left to wait for.");
    }

    [Fact]
    public void It_is_answered_question_by_question_or_altogether()
    {
        var two = Given.ARequest().On("2026-02-03", AskedTwoThings(Ann));
        two.When(new AnswerRequest("R-1")).ShouldRecord(Answered(Reply(1), Reply(2)));
        two.When(new AnswerRequest("R-1", [Reply(2, AnswerExtent.InPart)], Public: true, Lawful: true))
            .ShouldRecord(new RequestAnswered(Clerk, [Reply(2, AnswerExtent.InPart)], true, true));
        two.When(new AnswerRequest("R-1", [Reply(3)])).ShouldRefuse("The request has no question 3.");
        two.When(new AnswerRequest("R-1", [Reply(1), Reply(1)])).ShouldRefuse("A question stands twice.");
        two.When(new AnswerRequest("R-1", [])).ShouldRefuse("Nothing is answered.");
    }

    [Fact]
    public void Answered_before_it_was_received_is_refused()
    {
        Received().When(new AnswerRequest("R-1"), on: "2026-02-02").ShouldRefuse("Request R-1 is of 3 February 2026, which is later than 2 February 2026.");
        Given.ARequest().When(new AnswerRequest("R-1")).ShouldRefuse("There is no request R-1.");
    }

    [Fact]
    public void It_is_declined_on_a_ground_and_the_grounds_may_change()
    {
        Received().When(new DeclineRequest("R-1", RefusalGround.LegalReason, Questions: [1])).ShouldRecord(
            new RequestDeclined(Clerk, RefusalGround.LegalReason, null, [1]));
        Received().When(new DeclineRequest("R-1", RefusalGround.LegalReason, Questions: [2])).ShouldRefuse("The request has no question 2.");
        Received().When(new ChangeRefusalGrounds("R-1", RefusalGround.Other)).ShouldRefuse("Request R-1 was not declined.");
        Received().On("2026-02-05", Refused(RefusalGround.NoneGiven)).When(new ChangeRefusalGrounds("R-1", RefusalGround.Other, true, "Lost."))
            .ShouldRecord(new RefusalGroundsChanged(Clerk, RefusalGround.Other, true, "Lost."));
    }

    [Fact]
    public void It_is_disputed_and_decided_by_anybody_who_may_be_named()
    {
        Received().When(new DisputeRequest("R-1", "I need it for the ward."), by: "ann-sample").ShouldRecord(Disputed(Ann));
        Given.ARequest().When(new DisputeRequest("R-1"), by: "ann-sample").ShouldRefuse("Nothing is kept under R-1.");
        Received().When(new DetermineRequest("R-1", DisputeOutcome.Met)).ShouldRefuse("Nothing about R-1 is disputed.");
        var disputed = Received().On("2026-02-05", Disputed(Ann));
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.Met)).ShouldRecord(Decided(Clerk));
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.Refused, Officer: "planning-assistant")).ShouldRecord(Decided(Junior, DisputeOutcome.Refused));
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.MetInPart, "Both.", Body: "planning")).ShouldRecord(
            new RequestDetermined(new(DeciderKind.Body, "planning", "Planning Committee"), DisputeOutcome.MetInPart, "Both."));
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.Met, Outside: "monitoring-officer")).ShouldRecord(
            new RequestDetermined(new(DeciderKind.Outside, "monitoring-officer", "monitoring-officer"), DisputeOutcome.Met, null));
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.Met, Member: "ann-sample")).ShouldRecord(
            new RequestDetermined(new(DeciderKind.Member, "ann-sample", "Cllr Ann Sample"), DisputeOutcome.Met, null));
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.Met, Member: "nobody")).ShouldRefuse("There is no member “nobody” on 2 March 2026.");
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.Met, Officer: "director", Body: "planning")).ShouldRefuse("More than one is named.");
        disputed.When(new DetermineRequest("R-1", DisputeOutcome.Met, Outside: "")).ShouldRefuse("The role outside the council is blank.");
    }

    [Fact]
    public void It_is_decided_once_by_each_unless_it_is_disputed_again()
    {
        var decided = Received().On("2026-02-05", Disputed(Ann)).On("2026-02-09", Decided(Clerk, DisputeOutcome.Refused));
        decided.When(new DetermineRequest("R-1", DisputeOutcome.Met)).ShouldRefuse("Robin Example decided the dispute on 9 February 2026 already.");
        decided.When(new DetermineRequest("R-1", DisputeOutcome.Met), on: "2026-02-08").ShouldRefuse("Robin Example decided the dispute on 9 February 2026 already.");
        decided.When(new DetermineRequest("R-1", DisputeOutcome.Met, Body: "planning")).Then.ShouldHaveSingleItem();
        decided.On("2026-02-12", Disputed(Ann)).When(new DetermineRequest("R-1", DisputeOutcome.Met)).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_answered_altogether_is_not_dealt_with_again()
    {
        const string Answered = "Every question of request R-1 was answered by 9 February 2026.";
        ICommand<MemberRequest>[] further =
        [
            new AnswerRequest("R-1"), new DeclineRequest("R-1", RefusalGround.LegalReason), new WithdrawRequest("R-1"), new AskClarification("R-1", "Which?"),
        ];
        var answered = Received().On("2026-02-09", Asking.Answered());
        foreach (var command in further)
        {
            var refused = answered.When(command);
            refused.ShouldRefuse(Answered);
            refused.Refused[0].Mend.ShouldStartWith("Correct the answer with CorrectEntry");
            answered.When(command, on: "2026-02-08").Then.ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void What_is_answered_in_part_or_is_to_be_met_after_all_is_dealt_with_further()
    {
        Received().On("2026-02-09", Asking.Answered(Reply(1, AnswerExtent.InPart))).When(new AnswerRequest("R-1")).Then.ShouldHaveSingleItem();
        Given.ARequest().On("2026-02-03", AskedTwoThings(Ann)).On("2026-02-09", Asking.Answered(Reply(1))).When(new AnswerRequest("R-1", [Reply(2)])).Then.ShouldHaveSingleItem();
        Received().On("2026-02-09", Refused(RefusalGround.Other)).When(new AnswerRequest("R-1")).Then.ShouldHaveSingleItem();
        var disputed = Received().On("2026-02-09", Asking.Answered()).On("2026-02-10", Disputed(Ann));
        disputed.When(new AnswerRequest("R-1")).ShouldRefuse("Every question of request R-1 was answered by 9 February 2026.");
        disputed.On("2026-02-12", Decided(Clerk)).When(new AnswerRequest("R-1")).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Nothing_is_asked_for_a_meeting_that_is_over()
    {
        const string Over = "The meeting is of 1 March 2026, which is before the request of 2 March 2026.";
        Given.ARequest().When(new ReceiveRequest("R-1", ["Why?"], "ann-sample", MeetingOn: new(2026, 3, 1))).ShouldRefuse(Over);
        Given.ARequest().When(new ReceiveRequestFromAuthority("R-1", "Sampleshire", "S/1", ["Why?"], MeetingOn: new(2026, 3, 1))).ShouldRefuse(Over);
    }

    [Fact]
    public void It_is_withdrawn_once()
    {
        Received().When(new WithdrawRequest("R-1", "Solved."), by: "ann-sample").ShouldRecord(new RequestWithdrawn("Solved."));
        Received().On("2026-02-04", new RequestWithdrawn(null)).When(new WithdrawRequest("R-1"), by: "ann-sample").ShouldRefuse("Request R-1 is withdrawn already.");
    }

    [Fact]
    public void Confidence_is_asked_for_and_what_was_asked_is_told_to_another_all_the_same()
    {
        Received().When(new AskConfidence("R-1"), by: "ann-sample").ShouldRecord(new ConfidenceAsked(null));
        Received().When(new TellAnotherMember("R-1", "cat-specimen", What: "What was asked.")).ShouldRecord(Told(Ann, Cat));
        Received().When(new TellAnotherMember("R-1", "ann-sample")).ShouldRefuse("Cllr Ann Sample can't be told what was their own.");
        Given.ARequest().When(new TellAnotherMember("R-1", "cat-specimen", "bob-sample", What: "What was asked.")).ShouldRecord(Told(Bob, Cat));
        Received().When(new TellAnotherMember("R-1", "cat-specimen"), on: "2026-02-01")
            .ShouldRefuse("Request R-1 is of 3 February 2026, which is later than 1 February 2026.");
    }

    private static Given<MemberRequest> Received() => Given.ARequest().On("2026-02-03", Asked(Ann));
}
