using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Wards;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 9.1 and 9.2, Uttlesford 6.2.</summary>
public sealed class WardMembersAreToldOfWhatAffectsTheirWardTests
{
    private static readonly WardMembersAreToldOfWhatAffectsTheirWard Rule = new();

    [Fact]
    public void Owed_to_every_member_for_the_ward()
    {
        var judged = Noted().Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Duties.Select(duty => (duty.OwedTo.Id, duty.State)).ShouldBe([(Ann.Id, DutyState.Open), (Cat.Id, DutyState.Open), (Eve.Id, DutyState.Open)]);
        judged.Duties[0].What.ShouldBe("Tell Cllr Ann Sample, who represents North, of the issue I-1");
    }

    [Fact]
    public void Kept_for_those_who_were_told() =>
        Noted().On("2026-02-04", Told("I-1", Ann, Cat)).Under(Rule).Duties.Select(duty => duty.State).ShouldBe([DutyState.Met, DutyState.Met, DutyState.Open]);

    [Fact]
    public void Edge_told_of_the_issue_beforehand_they_were_told() =>
        Given.AMatter().On("2026-02-01", Told("I-1", Ann)).On("2026-02-03", Issue()).Under(Rule).Duties[0].State.ShouldBe(DutyState.Met);

    [Fact]
    public void Edge_told_of_the_matter_as_a_whole_counts_only_afterwards()
    {
        Given.AMatter().On("2026-02-01", Told(null, Ann)).On("2026-02-03", Issue()).Under(Rule).Duties[0].State.ShouldBe(DutyState.Open);
        Noted().On("2026-02-04", Told(null, Ann)).Under(Rule).Duties[0].State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Edge_told_of_another_issue_they_were_not_told() => Noted().On("2026-02-04", Told("I-2", Ann)).Under(Rule).Duties[0].State.ShouldBe(DutyState.Open);

    [Theory]
    [InlineData("Bulletin", DutyState.Open)]
    [InlineData("e-mail", DutyState.Met)]
    public void Only_a_channel_that_counts_is_notice(string through, DutyState state) =>
        Noted().On("2026-02-04", Told("I-1", Ann) with { Through = through }).Under(Rule with { Channels = ["E-mail", "letter"] }).Duties[0].State.ShouldBe(state);

    [Fact]
    public void The_clause_says_of_what_they_are_told()
    {
        var all = Noted()
            .On("2026-02-04", new WardIssueNoted("I-2", WardIssueKind.PolicyForming, ["south"], null))
            .On("2026-02-05", new PublicConsultationBegun("C-1", ["north"], null))
            .On("2026-02-06", new ReleaseIssued("PR-1", ["north"]));
        all.Under(Rule).Duties.Length.ShouldBe(12);
        all.Under(Rule with { Of = [AffectsWard.PolicyForming] }).Duties.Select(duty => duty.OwedTo.Id).ShouldBe([Bob.Id, Dan.Id, Guy.Id]);
        all.Under(Rule with { Of = [AffectsWard.Consultation] }).Duties.ShouldAllBe(duty => duty.What.EndsWith("of the public consultation C-1"));
        all.Under(Rule with { Of = [AffectsWard.Release] }).Duties.ShouldAllBe(duty => duty.What.EndsWith("of the release PR-1"));
        all.Under(Rule with { Of = [AffectsWard.Operational] }).Duties.ShouldAllBe(duty => duty.Trigger.Version == 2);
        all.Under(Rule with { Of = [AffectsWard.Significant] }).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_a_member_who_came_to_represent_the_ward_later_is_owed_nothing() =>
        Noted().CouncilOn("2026-02-10", new MemberMovedWard(Guy, "north", "North")).Under(Rule).Duties.ShouldNotContain(duty => duty.OwedTo.Id == Guy.Id);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Noted().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Matter> Noted() => Given.AMatter().On("2026-02-03", Issue());

    private static WardIssueNoted Issue() => new("I-1", WardIssueKind.Operational, ["north"], "The closure of Mill Lane");

    private static WardMembersTold Told(string? issue, params MemberThen[] members) => new("north", "North", members, "e-mail", null, issue);
}
