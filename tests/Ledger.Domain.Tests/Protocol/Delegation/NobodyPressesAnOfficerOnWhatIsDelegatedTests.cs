using Ledger.Domain.Matters;
using Ledger.Domain.People;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Delegation;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Delegation;

/// <summary>Faversham 7.4, county Members Don't • 7.</summary>
public sealed class NobodyPressesAnOfficerOnWhatIsDelegatedTests
{
    private static readonly NobodyPressesAnOfficerOnWhatIsDelegated Rule = new();

    [Fact]
    public void A_question_when_pressure_is_reported()
    {
        var finding = Pressed(Ann).Under(Rule).Findings.ShouldHaveSingleItem();
        (finding.Kind, finding.Subject).ShouldBe((FindingKind.Question, Ann.Id));
        finding.Says.ShouldBe("It is reported that Cllr Ann Sample pressed Robin Example on what is delegated to Town Clerk; was it improper pressure?");
    }

    [Fact]
    public void Kept_when_a_member_was_only_consulted() => Given.AMatter().On("2026-02-03", Acted(Clerk.Id)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_the_clause_may_be_about_chairs_and_the_member_consulted_alone()
    {
        var rule = Rule with { ChairsAlone = true };
        Pressed(Ann).Under(rule).Findings.ShouldBeEmpty();
        Pressed(Ann).CouncilOn("2026-01-10", new AppointedToBody("planning", "Planning Committee", Ann, "chair")).Under(rule).Findings.ShouldHaveSingleItem();
        Pressed(Ann).On("2026-02-05", Acted(Clerk.Id)).Under(rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Pressed(Ann).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> Pressed(MemberThen by) => Given.AMatter().On("2026-02-04", new DelegatePressed(by, Clerk, "Rang four times."));

    private static DelegatedActionTaken Acted(string decidedBy) => new(Clerk, Ann, "26/1", decidedBy, "Let the kiosk", "Best bid");
}
