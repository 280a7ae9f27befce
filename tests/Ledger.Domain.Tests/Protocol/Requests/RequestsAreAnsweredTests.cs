using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 4.7, Uttlesford 5.1, Hailsham 3.1(d).</summary>
public sealed class RequestsAreAnsweredTests
{
    private static readonly RequestsAreAnswered Rule = new();

    [Fact]
    public void Kept_when_answered_in_time()
    {
        var duty = Received().On("2026-02-10", Answered()).Under(Rule, clock: FiveWorkingDays).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Met);
        duty.What.ShouldBe("answer Cllr Ann Sample's request R-1");
        duty.OwedTo.Id.ShouldBe("ann-sample");
    }

    [Fact]
    public void Met_late_when_answered_afterwards() =>
        Received().On("2026-02-11", Answered()).Under(Rule, clock: FiveWorkingDays).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.MetLate);

    [Fact]
    public void Owed_until_every_question_is_dealt_with()
    {
        var half = Given.ARequest().On("2026-02-03", AskedTwoThings(Ann)).On("2026-02-04", Answered(Reply(1), Reply(2, AnswerExtent.InPart)));
        half.Under(Rule, "2026-02-10", FiveWorkingDays).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
        half.Under(Rule, clock: FiveWorkingDays).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);
        half.On("2026-02-05", Answered(Reply(2))).Under(Rule, clock: FiveWorkingDays).Duties.ShouldHaveSingleItem().DischargedBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void Declining_and_withdrawing_end_it()
    {
        Received().On("2026-02-04", Refused(RefusalGround.LegalReason)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
        Received().On("2026-02-04", new RequestWithdrawn(null)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Edge_never_overdue_where_no_limit_is_stated() =>
        Received().Under(Rule, "2028-02-03", new Clock("timely")).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void The_clock_is_told_the_kind_the_stops_and_the_extension_that_was_agreed()
    {
        var terms = Received().On("2026-02-04", new ClarificationAsked(Clerk, "Which round?")).On("2026-02-06", new ClarificationGiven("The Monday round."))
            .On("2026-02-06", new ExtensionAgreed(new(2026, 2, 20), null)).On("2026-02-09", new ClarificationAsked(Clerk, "Which year?"))
            .Under(Rule).Duties.ShouldHaveSingleItem().Terms;
        terms.Kind.ShouldBe("information");
        terms.Waits.ShouldBe([new AgreedWait(new(2026, 2, 6), new(2026, 2, 20))]);
        terms.Stops.ShouldBe([
            new Stop(OccurredAt.Parse("2026-02-04"), OccurredAt.Parse("2026-02-06"), "clarification was awaited"),
            new Stop(OccurredAt.Parse("2026-02-09"), null, "clarification was awaited"),
        ]);
    }

    [Fact]
    public void What_a_dispute_opens_again_is_owed_from_the_decision()
    {
        var disputed = Received().On("2026-02-04", Refused(RefusalGround.UnreasonableCost)).On("2026-02-05", Disputed(Ann)).On("2026-02-06", Decided(Director));
        var duties = disputed.Under(Rule).Duties;
        duties.Select(duty => (duty.Trigger.Version, duty.State)).ShouldBe([(1, DutyState.Met), (4, DutyState.Open)]);
        disputed.On("2026-02-09", Answered()).Under(Rule).Duties[1].State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void A_kind_may_be_out_of_scope_and_go_elsewhere()
    {
        var judged = Received().Under(Rule with { OutOfScope = [new(RequestKind.Information, "the contact centre")] });
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldBe("A request of this kind is no business of the clause; it goes to the contact centre.");
    }

    [Fact]
    public void Its_clock_may_send_a_kind_elsewhere()
    {
        var judged = Received().Under(Rule, clock: FiveWorkingDays with { Kinds = [new("information", GoesTo: "the contact centre")] });
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldEndWith("it goes to the contact centre.");
    }

    [Fact]
    public void Kinds_says_which_requests_it_is_about() =>
        Received().Under(Rule with { Kinds = [RequestKind.Advice] }).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Received().UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static readonly Clock FiveWorkingDays = new(Count: 5);

    private static Given<MemberRequest> Received() => Given.ARequest().On("2026-02-03", Asked(Ann));
}
