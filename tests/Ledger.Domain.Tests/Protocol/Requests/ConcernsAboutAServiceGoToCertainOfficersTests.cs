using Ledger.Domain.People;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>County EMPLOYMENT ¶1.</summary>
public sealed class ConcernsAboutAServiceGoToCertainOfficersTests
{
    private static readonly ConcernsAboutAServiceGoToCertainOfficers Rule = new(["director"]);

    [Fact]
    public void Kept_when_it_goes_to_one_of_them() =>
        Concern(Director).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_goes_to_a_junior()
    {
        Concern(Junior).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample brought a concern about a service to Jo Newcomer, Planning Assistant; it should go to the Director.");
    }

    [Fact]
    public void Edge_what_goes_to_nobody_in_particular_goes_to_no_wrong_officer() =>
        Concern(null).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_other_requests_are_not_its_business() =>
        Given.ARequest().On("2026-02-03", Asked(Ann) with { To = Junior }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Concern(Junior).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> Concern(OfficerThen? to) =>
        Given.ARequest().On("2026-02-03", Asked(Ann, RequestKind.ConcernAboutAService) with { To = to });
}
