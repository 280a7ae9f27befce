using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>A question is settled, and a duty let go, by an event with reasons.</summary>
public sealed class AnswersTests
{
    private static readonly SpokespersonsAreInvited Rule = new();

    [Fact]
    public void Kept_settles_the_question()
    {
        var found = OfGreens(TwoGroupsLeftOut().On("2026-02-10", Answered(kept: true) with { Subject = "green" }));
        found.Kind.ShouldBe(FindingKind.Question);
        found.SettledBy!.Version.ShouldBe(3);
        found.Answer.ShouldBe("They were away.");
    }

    [Fact]
    public void Not_kept_makes_it_a_breach_dated_by_the_act()
    {
        var found = OfGreens(TwoGroupsLeftOut().On("2026-02-10", Answered(kept: false) with { Subject = "green" }));
        found.Kind.ShouldBe(FindingKind.Breach);
        found.On.ShouldBe(new NodaTime.LocalDate(2026, 2, 3));
        found.SettledBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void An_answer_about_one_leaves_the_question_about_another_open() =>
        TwoGroupsLeftOut().On("2026-02-10", Answered(kept: true) with { Subject = "green" }).Under(Rule)
            .Findings.Single(one => one.Subject == "conservative").SettledBy.ShouldBeNull();

    [Fact]
    public void An_answer_that_names_nobody_settles_all_that_the_act_raised() =>
        TwoGroupsLeftOut().On("2026-02-10", Answered(kept: true)).Under(Rule).Findings.ShouldAllBe(one => one.SettledBy != null);

    [Fact]
    public void The_latest_answer_counts() =>
        TwoGroupsLeftOut().On("2026-02-10", Answered(kept: false)).On("2026-02-12", Answered(kept: true)).Under(Rule)
            .Findings.ShouldAllBe(one => one.Kind == FindingKind.Question && one.SettledBy!.Version == 4);

    [Theory]
    [InlineData("2.2", null, 2)]
    [InlineData("1.1", "GroupDiscussionIsNotRelayed", 2)]
    [InlineData("1.1", null, 1)]
    public void An_answer_on_another_clause_rule_or_act_settles_nothing(string clause, string? rule, long about) =>
        TwoGroupsLeftOut().On("2026-02-10", new QuestionAnswered(clause, rule, about, true, "It was kept.")).Under(Rule)
            .Findings.ShouldAllBe(one => one.SettledBy == null);

    [Fact]
    public void An_answer_that_was_withdrawn_settles_nothing() =>
        TwoGroupsLeftOut()
            .On("2026-02-10", Answered(kept: true))
            .On("2026-02-11", new MatterCorrected(3, Answered(kept: true), null, "Another briefing was meant."))
            .Under(Rule).Findings.ShouldAllBe(one => one.SettledBy == null);

    [Fact]
    public void A_breach_is_not_answered_away() =>
        Given.AMatter().On("2026-02-03", new GroupConclusionActedOn(Labour, Ann.Id, Ann.Name, "The rent")).On("2026-02-10", Answered(kept: true))
            .Under(new GroupConclusionIsNotACouncilDecision()).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);

    [Fact]
    public void A_waiver_lets_one_duty_go_and_no_other()
    {
        var duties = Given.AMatter()
            .On("2026-02-03", new MeetingRecordReceived("W-1", null, Labour, [Clerk, Director]))
            .On("2026-02-10", new DutyWaived("1.1", Clerk.Id, 2, "The clerk wrote the record."))
            .Under(new AttributedAdviceIsOfferedForChecking(), clock: new Clock(Count: 3)).Duties;
        duties.Select(duty => (duty.OwedTo.Id, duty.State)).ShouldBe([(Clerk.Id, DutyState.Waived), (Director.Id, DutyState.Overdue)]);
        duties[0].DischargedBy!.Version.ShouldBe(3);
    }

    [Fact]
    public void A_duty_that_was_done_stays_done_whatever_is_waived() =>
        Given.AMatter()
            .On("2026-02-03", new MeetingRecordReceived("W-1", null, Labour, [Clerk]))
            .On("2026-02-04", new AttributionOffered("W-1", Clerk))
            .On("2026-02-10", new DutyWaived("1.1", Clerk.Id, 2, "No need."))
            .Under(new AttributedAdviceIsOfferedForChecking()).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    private static Finding OfGreens(Given<Matter> given) => given.Under(Rule).Findings.Single(one => one.Subject == "green");

    private static QuestionAnswered Answered(bool kept) => new("1.1", null, 2, kept, "They were away.");

    private static Given<Matter> TwoGroupsLeftOut() => Given.AMatter()
        .CouncilOn("2025-05-08", new GroupPartTaken(LabourGroup, Ann, GroupPart.Spokesperson, "Markets"))
        .CouncilOn("2025-05-08", new GroupPartTaken(ConservativeGroup, Cat, GroupPart.Spokesperson, "Markets"))
        .CouncilOn("2025-05-08", new GroupPartTaken(GreenGroup, Eve, GroupPart.Spokesperson, "Markets"))
        .On("2026-02-03", Briefed(BriefingOf.Spokespersons, Ann));
}
