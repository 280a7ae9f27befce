using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Requests between authorities: required particulars.</summary>
public sealed class RequestsBetweenAuthoritiesAreCompleteTests
{
    private static readonly RequestsBetweenAuthoritiesAreComplete Rule = new(["contact", "deadline"]);

    [Fact]
    public void Kept_when_all_is_given() =>
        Sent("Contact", "deadline").Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_something_is_missing()
    {
        var found = Sent("contact").Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("The request to Sampleshire District Council does not give deadline.");
        found.Subject.ShouldBe("robin-example");
    }

    [Fact]
    public void Edge_what_is_missing_from_anothers_request_is_noted()
    {
        var judged = Given.ARequest().On("2026-02-03", AskedByDistrict()).Under(Rule);
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldHaveSingleItem().Says.ShouldBe("The request from Sampleshire District Council does not give deadline.");
    }

    [Fact]
    public void Edge_within_the_council_nothing_is_asked_for() =>
        Given.ARequest().On("2026-02-03", Asked(Ann)).On("2026-02-03", new RequestReferred(Clerk, Director, null, null, [], null, null, null)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Sent("contact").UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Sent(params string[] fields) => Given.ARequest().On("2026-02-03", Asked(Ann))
        .On("2026-02-03", new RequestReferred(Clerk, null, "Sampleshire District Council", "S/1", fields, null, null, null));
}
