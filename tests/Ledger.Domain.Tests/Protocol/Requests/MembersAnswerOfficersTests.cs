using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 4.8, Uttlesford 5.2.</summary>
public sealed class MembersAnswerOfficersTests
{
    private static readonly MembersAnswerOfficers Rule = new();

    [Fact]
    public void Kept_when_answered()
    {
        var duty = Made().On("2026-02-05", new EnquiryAnswered("It may.")).Under(Rule).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Met);
        duty.OwedTo.Id.ShouldBe("robin-example");
        duty.What.ShouldBe("have Cllr Ann Sample's answer to enquiry E-1 of Robin Example");
    }

    [Fact]
    public void Owed_until_answered() =>
        Made().Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);

    [Fact]
    public void Edge_on_the_last_day_it_is_in_time() =>
        Made().On("2026-02-04", new EnquiryAnswered(null)).Under(Rule, clock: new Clock(Count: 1)).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void OnlyBeforeAction_leaves_other_enquiries_alone()
    {
        var rule = new MembersAnswerOfficers(OnlyBeforeAction: true);
        Made().Under(rule).Duties.ShouldBeEmpty();
        Given.ARequest().On("2026-02-03", Enquired(Ann) with { BeforeAction = true }).Under(rule).Duties.ShouldHaveSingleItem()
            .What.ShouldEndWith(", whose action waits for it");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Made().UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Made() => Given.ARequest().On("2026-02-03", Enquired(Ann));
}
