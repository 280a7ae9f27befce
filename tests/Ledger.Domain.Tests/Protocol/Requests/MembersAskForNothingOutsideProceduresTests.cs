using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>County "Members Don't • 6", Stotfold.</summary>
public sealed class MembersAskForNothingOutsideProceduresTests
{
    private static readonly MembersAskForNothingOutsideProcedures Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_did()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.AskedOutsideProcedures, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample asked Dee Rector to depart from the council's procedures or policies.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_to_jump_the_queue_is_such_a_departure() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.QueueJumping, Ann)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.AskedOutsideProcedures, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
