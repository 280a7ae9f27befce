using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

public sealed class BothSidesGetTheParticularsTests
{
    private static readonly BothSidesGetTheParticulars Rule = new();

    [Fact]
    public void Kept_when_both_have_them_before_the_hearing()
    {
        var judged = Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-03", new ParticularsGiven(Junior, "The allegation")).On("2026-02-04", new ParticularsGiven(Ann, "The answer"))
            .On("2026-02-10", new HearingHeld("H-1", [ClerkHears])).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.Select(duty => duty.State).ShouldBe([DutyState.Met, DutyState.Met]);
    }

    [Fact]
    public void Owed_to_both_once_an_investigation_is_open() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-03", new InvestigationOpened(ClerkHears, [], null, null)).Under(Rule)
            .Duties.Select(duty => (duty.OwedTo.Id, duty.State)).ShouldBe([("jo-newcomer", DutyState.Open), ("ann-sample", DutyState.Open)]);

    [Fact]
    public void Broken_when_it_is_heard_before() => Heard().Under(Rule).Findings.Select(found => found.Says).ShouldBe(
    [
        "The concern about Jo Newcomer was heard before Jo Newcomer had the particulars.", "The concern about Jo Newcomer was heard before Cllr Ann Sample had the particulars.",
    ]);

    [Fact]
    public void Edge_particulars_after_the_hearing_come_too_late() =>
        Heard().On("2026-02-11", new ParticularsGiven(Junior, "The allegation")).Under(Rule).Findings.Count(found => found.Subject == "jo-newcomer").ShouldBe(1);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Heard().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Heard() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-10", new HearingHeld("H-1", [ClerkHears]));
}
