using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>County "Members Don't • 9".</summary>
public sealed class NothingUnlawfulIsAskedOfOfficersTests
{
    private static readonly NothingUnlawfulIsAskedOfOfficers Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_it_is_reported()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.AskedForTheUnlawful, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("It is reported that Cllr Ann Sample asked Dee Rector for something unlawful or improper; was it?");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_towards_nobody_in_particular_it_is_found_too() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.AskedForTheUnlawful, Ann) with { Towards = null }).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldContain("officers");

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.AskedForTheUnlawful, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
