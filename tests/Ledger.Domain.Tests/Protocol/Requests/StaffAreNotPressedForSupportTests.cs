using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 14.3, Hailsham 2.3.</summary>
public sealed class StaffAreNotPressedForSupportTests
{
    private static readonly StaffAreNotPressedForSupport Rule = new();

    [Fact]
    public void Kept_when_what_was_pressed_for_serves_the_role() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressedForSupport, Ann, purpose: RequestPurpose.Role)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_serves_something_else()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.PressedForSupport, Ann, purpose: RequestPurpose.Campaign)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample pressed Robin Example for support that serves campaigning.");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_only_the_purposes_named_count()
    {
        var only = Rule with { Purposes = [RequestPurpose.PrivateLetters] };
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressedForSupport, Ann, purpose: RequestPurpose.Campaign)).Under(only).Findings.ShouldBeEmpty();
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressedForSupport, Ann, purpose: RequestPurpose.PrivateLetters)).Under(only).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Offices_binds_only_those_who_hold_one()
    {
        var chairs = Rule with { Offices = ["chair"] };
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressedForSupport, Ann, purpose: RequestPurpose.Party)).Under(chairs).Findings.ShouldBeEmpty();
        Given.ARequest().On("2026-02-03", Did(ConductKind.PressedForSupport, Ann, purpose: RequestPurpose.Party))
            .CouncilOn("2026-01-01", new AppointedToBody("planning", "Planning Committee", Ann, "chair")).Under(chairs).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.PressedForSupport, Ann, purpose: RequestPurpose.Campaign)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
