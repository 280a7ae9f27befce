using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 5.1.</summary>
public sealed class RequestsAreAcknowledgedTests
{
    private static readonly RequestsAreAcknowledged Rule = new();

    [Fact]
    public void Kept_when_acknowledged()
    {
        var duty = Received().On("2026-02-04", Acknowledged()).Under(Rule).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Met);
        duty.What.ShouldBe("acknowledge Cllr Ann Sample's request R-1");
    }

    [Fact]
    public void Owed_until_then() =>
        Received().Under(Rule, clock: new Clock(Count: 2)).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);

    [Fact]
    public void Edge_what_is_answered_on_the_day_needs_no_acknowledgement() =>
        Received().On("2026-02-03", Answered()).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Edge_an_answer_on_the_next_day_serves_as_one() =>
        Received().On("2026-02-04", Answered()).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Edge_a_kind_that_goes_elsewhere_needs_none()
    {
        var clock = new Clock(Count: 1, Kinds: [new("information", GoesTo: "the library")]);
        Received().Under(Rule, clock: clock).Duties.ShouldBeEmpty();
        Received().Under(Rule, clock: clock with { Kinds = [new("casework", GoesTo: "the library")] }).Duties.ShouldHaveSingleItem();
    }

    [Fact]
    public void Broken_when_it_does_not_tell_what_it_must()
    {
        var rule = Rule with { Contains = [AcknowledgementPart.Handler, AcknowledgementPart.AnswerBy] };
        Received().On("2026-02-04", Acknowledged(AcknowledgementPart.Handler, AcknowledgementPart.AnswerBy)).Under(rule).Findings.ShouldBeEmpty();
        Received().On("2026-02-04", Acknowledged(AcknowledgementPart.Handler)).Under(rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("The acknowledgement to Cllr Ann Sample does not say by when an answer can be expected.");
    }

    [Fact]
    public void KeptInformed_lays_a_duty_from_each_message_to_the_next()
    {
        var rule = Rule with { KeptInformed = true };
        var told = Received().On("2026-02-04", Acknowledged()).On("2026-02-10", new MemberKeptInformed(Clerk, null));
        told.Under(rule).Duties.Select(duty => (duty.Trigger.Version, duty.State)).ShouldBe([(1, DutyState.Met), (2, DutyState.Met), (3, DutyState.Open)]);
        told.On("2026-02-11", Answered()).Under(rule).Duties.ShouldAllBe(duty => duty.State == DutyState.Met);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Received().UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Received() => Given.ARequest().On("2026-02-03", Asked(Ann));
}
