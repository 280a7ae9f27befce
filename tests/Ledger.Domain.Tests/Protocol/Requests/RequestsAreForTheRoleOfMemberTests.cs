using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Uttlesford 3.2, Hailsham 2.3 and 3.3(b), Stotfold, county.</summary>
public sealed class RequestsAreForTheRoleOfMemberTests
{
    private static readonly RequestsAreForTheRoleOfMember Rule = new();

    [Fact]
    public void Kept_when_it_is_for_the_role() =>
        Given.ARequest().On("2026-02-03", Asked(Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_serves_something_else()
    {
        var found = For(RequestPurpose.Party).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample asked officers for something that serves a party’s own business.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Broken_when_advice_on_something_else_is_sought()
    {
        Given.ARequest().On("2026-02-03", Did(ConductKind.AdviceSought, Ann, purpose: RequestPurpose.Private)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample asked Robin Example for advice that serves private ends.");
    }

    [Fact]
    public void Edge_a_purpose_that_the_clause_does_not_bar_is_not_its_business() =>
        For(RequestPurpose.PaidWork).Under(Rule with { Purposes = [RequestPurpose.Party] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Kinds_says_which_requests_it_is_about()
    {
        For(RequestPurpose.Party).Under(Rule with { Kinds = [RequestKind.Advice] }).Findings.ShouldBeEmpty();
        For(RequestPurpose.Party).Under(Rule with { Kinds = [RequestKind.Information] }).Findings.ShouldHaveSingleItem();
        Given.ARequest().On("2026-02-03", Did(ConductKind.AdviceSought, Ann, purpose: RequestPurpose.Private)).Under(Rule with { Kinds = [RequestKind.Support] })
            .Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Offices_binds_only_those_who_hold_one()
    {
        var chairs = Rule with { Offices = ["chair", "vice-chair"] };
        For(RequestPurpose.Party).Under(chairs).Findings.ShouldBeEmpty();
        For(RequestPurpose.Party).CouncilOn("2026-01-01", new AppointedToBody("planning", "Planning Committee", Ann, "chair")).Under(chairs).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_purpose_but_the_role_is_spoken_in_its_own_words()
    {
        var purposes = Enum.GetValues<RequestPurpose>().Where(purpose => purpose is not RequestPurpose.Role).ToList();
        purposes.Select(purpose => For(purpose).Under(Rule).Findings.ShouldHaveSingleItem().Says).Distinct().Count().ShouldBe(purposes.Count);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = For(RequestPurpose.Party).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> For(RequestPurpose purpose) => Given.ARequest().On("2026-02-03", Asked(Ann, purpose: purpose));
}
