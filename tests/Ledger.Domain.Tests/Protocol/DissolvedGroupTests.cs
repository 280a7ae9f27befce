using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>What is owed to a group lapses on the day on which it dissolves: nobody is left to whom it could be done.</summary>
public sealed class DissolvedGroupTests
{
    private static readonly OtherGroupsAreTold Rule = new();
    private static readonly Clock Week = new(Count: 5);

    [Fact]
    public void It_lapses_by_the_dissolution_which_is_the_evidence()
    {
        var duty = ToGreens(Attended().CouncilOn("2026-02-05", new GroupDissolved(GreenGroup, "All resigned")));
        duty.State.ShouldBe(DutyState.Waived);
        duty.DischargedBy!.Fact.ShouldBeOfType<GroupDissolved>();
    }

    [Fact]
    public void Until_then_it_is_owed() => ToGreens(Attended().CouncilOn("2026-02-20", new GroupDissolved(GreenGroup, null)), asOf: "2026-02-19").State.ShouldBe(DutyState.Overdue);

    [Fact]
    public void What_is_owed_to_another_group_stays_owed() => Attended().CouncilOn("2026-02-05", new GroupDissolved(GreenGroup, null)).Under(Rule, clock: Week)
        .Duties.Single(duty => duty.OwedTo.Id == Conservatives.Id).State.ShouldBe(DutyState.Overdue);

    [Fact]
    public void What_was_done_was_done() => ToGreens(
        Attended().On("2026-02-04", new OtherGroupsTold([Greens], Labour, SupportKind.Attendance, Clerk, true, null)).CouncilOn("2026-02-05", new GroupDissolved(GreenGroup, null)))
        .State.ShouldBe(DutyState.Met);

    private static Given<Matter> Attended() => Given.AMatter().On("2026-02-03", Telling.Attended(Labour, Clerk));

    private static Duty ToGreens(Given<Matter> given, string asOf = "2026-12-31") => given.Under(Rule, asOf, Week).Duties.Single(duty => duty.OwedTo.Id == Greens.Id);
}
