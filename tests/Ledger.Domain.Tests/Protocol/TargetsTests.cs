using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using NodaTime;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>A council's own target stands beside the duty, and missing it is never a breach of the protocol.</summary>
public sealed class TargetsTests
{
    private static readonly AttributedAdviceIsOfferedForChecking Rule = new();
    private static readonly Clock Promptly = new("promptly");

    [Fact]
    public void A_missed_target_is_overdue_as_a_target_and_never_a_finding()
    {
        var judged = Received().CouncilOn("2026-01-10", ThreeDays()).Under(Rule, clock: Promptly);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.Select(duty => (duty.Basis, duty.State)).ShouldBe([(Basis.Protocol, DutyState.Open), (Basis.LocalTarget, DutyState.Overdue)]);
        judged.Duties[0].Due.On.ShouldBeNull();
        judged.Duties[1].Due.On.ShouldBe(new LocalDate(2026, 2, 6));
    }

    [Theory]
    [InlineData("2026-02-06", DutyState.Met)]
    [InlineData("2026-02-07", DutyState.MetLate)]
    public void What_discharges_the_duty_meets_the_target_or_misses_it(string done, DutyState target) =>
        Received().CouncilOn("2026-01-10", ThreeDays()).On(done, new AttributionOffered("W-1", Clerk)).Under(Rule, clock: Promptly)
            .Duties.Select(duty => duty.State).ShouldBe([DutyState.Met, target]);

    [Fact]
    public void A_duty_let_go_is_let_go_as_a_target_too() =>
        Received().CouncilOn("2026-01-10", ThreeDays()).On("2026-02-05", new DutyWaived("1.1", Clerk.Id, 2, "The record was destroyed.")).Under(Rule)
            .Duties.ShouldAllBe(duty => duty.State == DutyState.Waived);

    [Fact]
    public void A_target_set_after_the_duty_arose_does_not_time_it() =>
        Received().CouncilOn("2026-02-04", ThreeDays()).Under(Rule).Duties.ShouldHaveSingleItem().Basis.ShouldBe(Basis.Protocol);

    [Fact]
    public void The_latest_target_counts() =>
        Received().CouncilOn("2026-01-10", ThreeDays()).CouncilOn("2026-01-20", ThreeDays() with { Target = new(Count: 1) })
            .Under(Rule).Duties[1].Due.On.ShouldBe(new LocalDate(2026, 2, 4));

    [Theory]
    [InlineData("test", "2.2")]
    [InlineData("another", "1.1")]
    public void A_target_for_another_clause_or_another_protocol_is_not_this_ones(string pack, string clause) =>
        Received().CouncilOn("2026-01-10", ThreeDays() with { Pack = pack, Clause = clause }).Under(Rule).Duties.ShouldHaveSingleItem();

    [Fact]
    public void Under_another_councils_protocol_the_target_is_not_its_own() =>
        Received().CouncilOn("2026-01-10", ThreeDays()).Under(Rule, pack: pack => pack with { Id = "elsewhere" }).Duties.ShouldHaveSingleItem();

    private static LocalTargetSet ThreeDays() => new("test", "1.1", new Clock(Count: 3));

    private static Given<Matter> Received() => Given.AMatter().On("2026-02-03", new MeetingRecordReceived("W-1", null, Labour, [Clerk]));
}
