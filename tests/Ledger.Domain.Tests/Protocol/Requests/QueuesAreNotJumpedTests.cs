using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 9.5.</summary>
public sealed class QueuesAreNotJumpedTests
{
    private static readonly QueuesAreNotJumped Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_did()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.QueueJumping, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample pressed Dee Rector to take a case before others.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_towards_nobody_in_particular_it_is_found_too() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.QueueJumping, Ann) with { Towards = null }).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldContain("officers");

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.QueueJumping, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
