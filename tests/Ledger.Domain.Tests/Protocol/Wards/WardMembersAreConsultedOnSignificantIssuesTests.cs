using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Uttlesford 6.4.</summary>
public sealed class WardMembersAreConsultedOnSignificantIssuesTests
{
    private static readonly WardMembersAreConsultedOnSignificantIssues Rule = new();

    [Fact]
    public void Owed_to_every_member_for_the_ward()
    {
        var duties = Noted(WardIssueKind.Significant).Under(Rule).Duties;
        duties.Select(duty => duty.OwedTo.Id).ShouldBe([Ann.Id, Cat.Id, Eve.Id]);
        duties[0].What.ShouldBe("Consult Cllr Ann Sample, who represents North, on the issue I-1");
    }

    [Fact]
    public void Kept_for_those_who_were_consulted() =>
        Noted(WardIssueKind.Significant).On("2026-02-04", new WardMembersConsulted("north", "North", [Ann], null))
            .Under(Rule).Duties.Select(duty => duty.State).ShouldBe([DutyState.Met, DutyState.Open, DutyState.Open]);

    [Fact]
    public void Edge_consulted_for_another_ward_does_not_count() =>
        Noted(WardIssueKind.Significant).On("2026-02-04", new WardMembersConsulted("south", "South", [Ann], null)).Under(Rule).Duties[0].State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_other_issues_owe_nothing_unless_the_clause_says_so()
    {
        Noted(WardIssueKind.General).Under(Rule).Duties.ShouldBeEmpty();
        Noted(WardIssueKind.General).Under(Rule with { Of = [WardIssueKind.General] }).Duties.Length.ShouldBe(3);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Noted(WardIssueKind.Significant).UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Matter> Noted(WardIssueKind kind) => Given.AMatter().On("2026-02-03", new WardIssueNoted("I-1", kind, ["north"], null));
}
