using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Requests;

/// <summary>How a request stands.</summary>
public sealed class MemberRequestTests
{
    [Fact]
    public void A_request_says_who_asked_what_when_and_for_which_group()
    {
        var request = Received().State;
        request.Reference.ShouldBe("R-1");
        request.AskedBy.ShouldBe(Ann);
        request.Group.ShouldBe(LabourGroup);
        request.Kind.ShouldBe(RequestKind.Information);
        request.ReceivedOn.ShouldBe(new(2026, 2, 3));
        request.InConfidence.ShouldBeFalse();
        Received().On("2026-02-04", new ConfidenceAsked(null)).State.InConfidence.ShouldBeTrue();
    }

    [Fact]
    public void It_is_open_then_answered_in_part_then_answered()
    {
        var given = Given.ARequest().On("2026-02-03", AskedTwoThings(Ann));
        given.State.Outcome.ShouldBe(RequestOutcome.Open);
        given.On("2026-02-04", Answered(Reply(1, AnswerExtent.LeftOpen))).State.Outcome.ShouldBe(RequestOutcome.Open);
        given.State.FirstAnsweredOn.ShouldBeNull();
        given.On("2026-02-05", Answered(Reply(1), Reply(2, AnswerExtent.InPart))).State.Outcome.ShouldBe(RequestOutcome.PartAnswered);
        given.State.QuestionOutcomes.ShouldBe([QuestionOutcome.Answered, QuestionOutcome.InPart]);
        given.State.AnsweredOn.ShouldBeNull();
        given.On("2026-02-09", Answered(Reply(2))).State.Outcome.ShouldBe(RequestOutcome.Answered);
        given.State.FirstAnsweredOn.ShouldBe(new(2026, 2, 5));
        given.State.AnsweredOn.ShouldBe(new(2026, 2, 9));
        given.State.Waited(Nation.EnglandAndWales).ShouldBe(4);
    }

    [Fact]
    public void It_is_declined_altogether_or_in_part()
    {
        Received().On("2026-02-04", Refused(RefusalGround.Other)).State.Outcome.ShouldBe(RequestOutcome.Declined);
        var two = Given.ARequest().On("2026-02-03", AskedTwoThings(Ann)).On("2026-02-04", Refused(RefusalGround.Other) with { Questions = [2] });
        two.State.Outcome.ShouldBe(RequestOutcome.Declined);
        two.On("2026-02-05", Answered(Reply(1))).State.Outcome.ShouldBe(RequestOutcome.PartAnswered);
        two.State.AnsweredOn.ShouldBe(new(2026, 2, 5));
    }

    [Fact]
    public void What_is_decided_to_be_met_is_open_again()
    {
        var given = Received().On("2026-02-04", Refused(RefusalGround.Other)).On("2026-02-05", Disputed(Ann)).On("2026-02-06", Decided(Clerk));
        given.State.Outcome.ShouldBe(RequestOutcome.Open);
        given.State.AnsweredOn.ShouldBeNull();
        given.State.FirstSettled!.Version.ShouldBe(2);
        given.On("2026-02-09", Answered()).State.AnsweredOn.ShouldBe(new(2026, 2, 9));
    }

    [Fact]
    public void Withdrawn_it_was_not_answered_and_after_an_answer_it_was()
    {
        var withdrawn = Received().On("2026-02-04", new RequestWithdrawn(null)).State;
        withdrawn.Outcome.ShouldBe(RequestOutcome.Withdrawn);
        withdrawn.AnsweredOn.ShouldBeNull();
        withdrawn.Waited(Nation.EnglandAndWales).ShouldBeNull();
        Received().On("2026-02-04", Answered()).On("2026-02-05", new RequestWithdrawn(null)).State.Outcome.ShouldBe(RequestOutcome.Answered);
    }

    [Fact]
    public void The_handler_is_the_last_who_had_it_and_as_senior_as_the_protocol_says()
    {
        Received().State.Handler.ShouldBe(Clerk);
        Received().On("2026-02-04", Acknowledged()).State.Handler.ShouldBe(Director);
        var referred = Received().On("2026-02-04", new RequestReferred(Clerk, Junior, null, null, [], null, null, null)).State;
        referred.Handler.ShouldBe(Junior);
        referred.HandlersSeniority(Given.APack("test", "1")).ShouldBe(4);
    }

    [Fact]
    public void Outside_the_calendar_nobody_counts_how_long_it_took() =>
        Given.ARequest().On("2031-02-03", Asked(Ann)).On("2031-02-04", Answered()).State.Waited(Nation.EnglandAndWales).ShouldBeNull();

    [Fact]
    public void An_enquiry_and_a_report_of_conduct_stand_by_themselves()
    {
        Given.ARequest().On("2026-02-03", Enquired(Ann)).State.Reference.ShouldBe("E-1");
        var conduct = Given.ARequest().On("2026-02-03", Did(ConductKind.QueueJumping, Ann)).State;
        conduct.Reference.ShouldBe("C-1");
        conduct.Outcome.ShouldBe(RequestOutcome.Open);
        conduct.AskedBy.ShouldBeNull();
    }

    [Fact]
    public void Other_facts_have_no_place_in_it() =>
        Should.Throw<ArgumentException>(() => Given.ARequest().On("2026-02-03", new Ledger.Domain.Matters.MatterOpened("M-1", "The market square")));

    [Fact]
    public void What_others_may_cite_has_a_reference() =>
        ((IRecord)Received().State).ReferenceOf(new RequestWithdrawn(null)).ShouldBeNull();

    private static Given<MemberRequest> Received() => Given.ARequest().On("2026-02-03", Asked(Ann));
}
