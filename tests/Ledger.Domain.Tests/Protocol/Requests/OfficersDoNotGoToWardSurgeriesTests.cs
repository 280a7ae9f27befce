using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 9.4(c).</summary>
public sealed class OfficersDoNotGoToWardSurgeriesTests
{
    private static readonly OfficersDoNotGoToWardSurgeries Rule = new();

    [Fact]
    public void Kept_when_something_else_is_asked_for() =>
        Given.ARequest().On("2026-02-03", Asked(Ann, RequestKind.Casework)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_asks()
    {
        var found = Given.ARequest().On("2026-02-03", Asked(Ann, RequestKind.WardSurgery)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample asked for an officer's company at a ward surgery.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_to_ask_is_enough_whatever_the_answer() =>
        Given.ARequest().On("2026-02-03", Asked(Ann, RequestKind.WardSurgery)).On("2026-02-04", Refused(RefusalGround.RuledOutByTheProtocol)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Asked(Ann, RequestKind.WardSurgery)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
