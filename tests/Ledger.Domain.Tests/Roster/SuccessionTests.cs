using Ledger.Domain.Matters;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using NodaTime;

namespace Ledger.Domain.Tests.Roster;

/// <summary>A council that is succeeded concludes what it had begun, and begins nothing new.</summary>
public sealed class SuccessionTests
{
    private static readonly RecordKind Matters = RecordKind.Of("matter");
    private static readonly Council Succeeded = Given.ACouncil().CouncilOn("2026-04-01", new CouncilSucceeded("newshire", "Newshire Council", "SI 2026/1")).Council;

    [Fact]
    public void A_matter_of_the_day_itself_or_later_is_the_successor_s()
    {
        var refused = Open("2026-04-01").ShouldBeOfType<Decision.Refuse>().Refusals.ShouldHaveSingleItem();
        refused.Says.ShouldBe("Exampleton Town Council was succeeded by Newshire Council on 1 April 2026, and begins nothing new since.");
        refused.Mend.ShouldBe("Record it with newshire; what was begun before that day is concluded here.");
    }

    [Fact]
    public void One_of_before_is_recorded_however_late_it_is_told() => Open("2026-03-31").ShouldBeOfType<Decision.Record>();

    [Fact]
    public void What_was_begun_before_is_concluded_after() => Matters.Decide(
        new ReclassifyMatter("M-1", Openness.Confidential, "Staffing"), Given.AMatter().State.History, Succeeded, Act("2026-05-01")).ShouldBeOfType<Decision.Record>();

    [Fact]
    public void The_successor_says_whose_record_it_keeps() =>
        Given.ACouncil().When(new InheritCouncil("oldshire", "Oldshire District Council", "SI 2026/1")).ShouldRecord(new CouncilInherited("oldshire", "Oldshire District Council", "SI 2026/1"));

    [Fact]
    public void It_says_so_once() =>
        Given.ACouncil().On("2026-04-01", new CouncilInherited("oldshire", "Oldshire District Council", null)).When(new InheritCouncil("oldshire", "Oldshire", null), on: "2026-04-02")
            .ShouldRefuse("Oldshire is a predecessor already.");

    [Fact]
    public void It_may_succeed_several() =>
        Given.ACouncil().On("2026-04-01", new CouncilInherited("oldshire", "Oldshire District Council", null)).When(new InheritCouncil("elderton", "Elderton", null), on: "2026-04-02")
            .Then.ShouldHaveSingleItem();

    [Fact]
    public void Nobody_succeeds_themselves() =>
        Given.ACouncil().When(new InheritCouncil("exampleton", "Exampleton Town Council")).ShouldRefuse("A council can't succeed itself.");

    [Fact]
    public void Nobody_is_succeeded_by_whom_they_succeed()
    {
        Given.ACouncil().On("2026-01-01", new CouncilSucceeded("newshire", "Newshire", null)).When(new InheritCouncil("newshire", "Newshire"))
            .ShouldRefuse("newshire can't both come before the council and succeed it.");
        Given.ACouncil().On("2026-01-01", new CouncilInherited("oldshire", "Oldshire", null)).When(new SucceedCouncil("oldshire", "Oldshire"))
            .ShouldRefuse("oldshire can't both come before the council and succeed it.");
        Given.ACouncil().On("2026-01-01", new CouncilInherited("oldshire", "Oldshire", null)).When(new SucceedCouncil("newshire", "Newshire")).Then.ShouldHaveSingleItem();
    }

    private static Decision Open(string on) => Matters.Decide(new OpenMatter("M-2", "The old hall"), History.Empty, Succeeded, Act(on));

    private static Act Act(string on) => new(new("robin-example", "Robin Example", "Town Clerk"), OccurredAt.Parse(on), Instant.FromUtc(2026, 12, 1, 9, 0));
}
