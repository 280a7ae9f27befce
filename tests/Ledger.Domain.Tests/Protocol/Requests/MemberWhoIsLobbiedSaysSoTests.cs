using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>County EMPLOYMENT ¶7.</summary>
public sealed class MemberWhoIsLobbiedSaysSoTests
{
    private static readonly MemberWhoIsLobbiedSaysSo Rule = new(["monitoring-officer"]);

    [Fact]
    public void Kept_when_the_member_tells_the_post()
    {
        Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).On("2026-02-03", Passed(Ann)).Under(Rule, clock: new Clock("immediately")).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Owed_until_then()
    {
        var duty = Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).Under(Rule).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Open);
        duty.OwedTo.Id.ShouldBe("monitoring-officer");
        duty.What.ShouldBe("hear from Cllr Ann Sample that Jo Newcomer lobbied them");
    }

    [Fact]
    public void Edge_what_another_member_says_does_not_discharge_it() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).On("2026-02-04", Passed(Bob)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_to_tell_somebody_else_is_not_enough()
    {
        Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).On("2026-02-04", new ConductPassedOn(Doing(Ann), new(DeciderKind.Officer, "town-clerk", "Robin Example"))).Under(Rule)
            .Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static ConductPassedOn Passed(MemberThen by) => new(Doing(by), new(DeciderKind.Outside, "monitoring-officer", "The Monitoring Officer"));
}
