using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>County, Hailsham 2.2, Stotfold, Uttlesford 2.2, Faversham 4.7.</summary>
public sealed class MembersStayOutOfDailyManagementTests
{
    private static readonly MembersStayOutOfDailyManagement Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_did()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.InvolvedInDailyManagement, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample took part in daily management, or set the priorities of Dee Rector.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_where_only_the_inappropriate_is_forbidden_it_is_a_question() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.InvolvedInDailyManagement, Ann)).Under(Rule with { IfInappropriate = true }).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.InvolvedInDailyManagement, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
