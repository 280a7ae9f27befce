using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Requests between authorities: reply within.</summary>
public sealed class AuthoritiesAreAnsweredTests
{
    private static readonly AuthoritiesAreAnswered Rule = new();

    [Fact]
    public void Kept_when_answered()
    {
        var duty = Given.ARequest().On("2026-02-03", AskedByDistrict()).On("2026-02-04", Answered()).Under(Rule).Duties.ShouldHaveSingleItem();
        duty.State.ShouldBe(DutyState.Met);
        duty.OwedTo.Name.ShouldBe("Sampleshire District Council");
        duty.What.ShouldBe("answer Sampleshire District Council's request S/12");
    }

    [Fact]
    public void Owed_until_then() =>
        Given.ARequest().On("2026-02-03", AskedByDistrict()).Under(Rule, clock: new Clock(Count: 10)).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Overdue);

    [Fact]
    public void Edge_a_members_request_is_not_its_business() =>
        Given.ARequest().On("2026-02-03", Asked(Ann)).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Kinds_says_which_requests_it_is_about() =>
        Given.ARequest().On("2026-02-03", AskedByDistrict()).Under(Rule with { Kinds = [RequestKind.Advice] }).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", AskedByDistrict()).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
