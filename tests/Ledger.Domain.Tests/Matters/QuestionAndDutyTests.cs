using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Protocols;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Matters;

public sealed class QuestionAndDutyTests
{
    private static readonly LocalDate January = new(2026, 1, 1);

    private static Given<Matter> Asking => Under(Judged("8.2", new InvitationIsDeclinedOnlyOnGrounds(NonMembersIsAQuestion: true)))
        .On("2026-02-03", Declined(Labour, DeclineGround.NonMembersPresent));

    private static Given<Matter> Owing => Under(Judged("4.3", new OtherGroupsAreTold())).On("2026-02-03", Attended(Labour, Clerk));

    [Fact]
    public void A_question_that_a_rule_raised_is_answered()
    {
        var answered = Asking.When(new AnswerQuestion(Matter.Stream("M-1"), "8.2", 2, true, "The press was there."));
        answered.ShouldRecord(new QuestionAnswered("8.2", null, 2, true, "The press was there."));
    }

    [Fact]
    public void It_is_answered_again_on_second_thoughts() =>
        Asking.On("2026-02-20", new QuestionAnswered("8.2", null, 2, true, "The press was there."))
            .When(new AnswerQuestion(Matter.Stream("M-1"), "8.2", 2, false, "It was not.")).Then.ShouldHaveSingleItem();

    [Fact]
    public void What_nobody_asks_is_not_answered()
    {
        var refused = Asking.When(new AnswerQuestion(Matter.Stream("M-1"), "8.3", 2, true, "It was."));
        refused.ShouldRefuse("Nothing is asked about entry 2 under clause 8.3.");
        refused.Refused[0].Mend.ShouldBe("Answer what is asked: clause 8.2 about entry 2.");
        Asking.When(new AnswerQuestion(Matter.Stream("M-1"), "8.2", 1, true, "It was.")).ShouldRefuse("Nothing is asked about entry 1 under clause 8.2.");
        Given.AMatter().When(new AnswerQuestion(Matter.Stream("M-1"), "8.2", 1, true, "It was.")).Refused[0].Mend.ShouldBe("There is no question to answer.");
    }

    [Fact]
    public void Of_several_rules_that_ask_the_one_answered_is_named()
    {
        var twice = Under(
                Judged("8.1", new InvitationIsClearedFirst(["town-clerk"])), Judged("8.1", new OnlyTheseOfficersAttend(["director"], Exceptionally: true)))
            .On("2026-02-03", Attended(Labour, Director));
        var refused = twice.When(new AnswerQuestion(Matter.Stream("M-1"), "8.1", 2, true, "It was."));
        refused.ShouldRefuse("Several rules ask about entry 2 under clause 8.1.");
        refused.Refused[0].Mend.ShouldBe("Say which rule you answer: InvitationIsClearedFirst or OnlyTheseOfficersAttend.");
        twice.When(new AnswerQuestion(Matter.Stream("M-1"), "8.1", 2, true, "It was.", "OnlyTheseOfficersAttend")).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_several_for_whom_a_rule_asks_the_one_answered_may_be_named()
    {
        var twoLeftOut = Under(Judged("7.1", new SpokespersonsAreInvited()))
            .CouncilOn("2026-01-01", new GroupPartTaken(LabourGroup, Ann, GroupPart.Spokesperson, "Markets"))
            .CouncilOn("2026-01-01", new GroupPartTaken(GreenGroup, Eve, GroupPart.Spokesperson, "Markets"))
            .On("2026-02-03", Briefed(BriefingOf.Spokespersons));
        twoLeftOut.When(new AnswerQuestion(Matter.Stream("M-1"), "7.1", 2, true, "She was away.", Subject: "green"))
            .ShouldRecord(new QuestionAnswered("7.1", null, 2, true, "She was away.", "green"));
        var refused = twoLeftOut.When(new AnswerQuestion(Matter.Stream("M-1"), "7.1", 2, true, "She was away.", Subject: "conservative"));
        refused.ShouldRefuse("Nothing is asked of “conservative” about entry 2 under clause 7.1.");
        refused.Refused[0].Mend.ShouldBe("Say whom you answer for: labour or green.");
    }

    [Fact]
    public void An_answer_has_reasons_and_does_not_come_first()
    {
        Asking.When(new AnswerQuestion(Matter.Stream("M-1"), "8.2", 2, true, "")).ShouldRefuse("The reason is blank.");
        Asking.When(new AnswerQuestion(Matter.Stream("M-1"), "8.2", 2, true, "It was."), on: "2026-02-02")
            .ShouldRefuse("Entry 2 is of 3 February 2026, which is later than 2 February 2026.");
    }

    [Fact]
    public void A_duty_is_waived() =>
        Owing.When(new WaiveDuty(Matter.Stream("M-1"), "4.3", "green", 2, "They asked not to be told."))
            .ShouldRecord(new DutyWaived("4.3", "green", 2, "They asked not to be told."));

    [Fact]
    public void A_duty_that_is_not_owed_is_not_waived() =>
        Owing.When(new WaiveDuty(Matter.Stream("M-1"), "4.3", "labour", 2, "They asked not to be told."))
            .ShouldRefuse("Nothing is owed to labour under clause 4.3 from entry 2.");

    [Fact]
    public void A_duty_done_is_not_waived() =>
        Owing.On("2026-02-10", new OtherGroupsTold([Greens], Labour, SupportKind.Attendance, Clerk, true, null))
            .When(new WaiveDuty(Matter.Stream("M-1"), "4.3", "green", 2, "They asked not to be told.")).ShouldRefuse("It is done already.");

    [Fact]
    public void A_duty_is_not_waived_twice() =>
        Owing.On("2026-02-10", new DutyWaived("4.3", "green", 2, "They asked not to be told."))
            .When(new WaiveDuty(Matter.Stream("M-1"), "4.3", "green", 2, "They asked again.")).ShouldRefuse("It is waived already.");

    [Fact]
    public void A_waiver_has_a_reason_and_does_not_come_first()
    {
        Owing.When(new WaiveDuty(Matter.Stream("M-1"), "4.3", "green", 2, " ")).ShouldRefuse("The reason is blank.");
        Owing.When(new WaiveDuty(Matter.Stream("M-1"), "4.3", "green", 2, "They asked not to be told."), on: "2026-02-02")
            .ShouldRefuse("Entry 2 is of 3 February 2026, which is later than 2 February 2026.");
    }

    private static Given<Matter> Under(params Clause[] clauses) =>
        Given.AMatter().CouncilOn("2026-01-01", new ProtocolAdopted(Of(clauses), January, "C/26/1", false));
}
