using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 4.6, Uttlesford 3.9, Stotfold General Principles ¶3.</summary>
public sealed class RequestsGoToTheRightOfficerTests
{
    private static readonly RequestsGoToTheRightOfficer Rule = new(["town-clerk"]);

    [Fact]
    public void Kept_when_it_goes_to_the_post() =>
        To(Clerk).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_goes_to_another()
    {
        var found = To(Junior).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("Cllr Ann Sample put a request to Jo Newcomer, Planning Assistant; it should go to the Town Clerk.");
    }

    [Fact]
    public void Edge_what_goes_to_nobody_in_particular_goes_to_no_wrong_officer() =>
        To(null).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void AndAbove_lets_it_go_to_anybody_as_senior()
    {
        var rule = new RequestsGoToTheRightOfficer(["director"], AndAbove: true);
        To(Clerk).Under(rule).Findings.ShouldBeEmpty();
        To(Director).Under(rule).Findings.ShouldBeEmpty();
        To(Junior).Under(rule).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("it should go to the Director or above.");
        To(Assistant).Under(rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Kinds_and_ExceptKinds_say_which_requests_it_is_about()
    {
        To(Junior).Under(Rule with { ExceptKinds = [RequestKind.Information] }).Findings.ShouldBeEmpty();
        To(Junior).Under(Rule with { Kinds = [RequestKind.Advice] }).Findings.ShouldBeEmpty();
        To(Junior).Under(Rule with { Kinds = [RequestKind.Information] }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void OthersWithLeaveOf_makes_it_a_question()
    {
        var found = To(Junior).Under(Rule with { OthersWithLeaveOf = ["town-clerk"] }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Ann Sample put a request to Jo Newcomer, Planning Assistant; had the Town Clerk agreed to that?");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = To(Junior).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    private static Given<MemberRequest> To(OfficerThen? officer) => Given.ARequest().On("2026-02-03", Asked(Ann) with { To = officer });
}
