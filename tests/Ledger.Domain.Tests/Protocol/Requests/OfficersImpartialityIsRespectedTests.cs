using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Requests;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Requests;

/// <summary>Faversham 8.9, Uttlesford code 3 ¶1, county, Hailsham 2.3, Stotfold.</summary>
public sealed class OfficersImpartialityIsRespectedTests
{
    private static readonly OfficersImpartialityIsRespected Rule = new();

    [Fact]
    public void Kept_when_something_else_is_reported() =>
        Given.ARequest().On("2026-02-03", Did(ConductKind.UnreasonableRequest, Ann)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_it_is_reported()
    {
        var found = Given.ARequest().On("2026-02-03", Did(ConductKind.ImpartialityPutAtRisk, Ann, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("It is reported that Cllr Ann Sample put the impartiality of Dee Rector at risk; was it compromised?");
        found.Subject.ShouldBe("ann-sample");
    }

    [Fact]
    public void Edge_offices_binds_only_those_who_hold_one()
    {
        var chairs = Rule with { Offices = ["chair"] };
        Given.ARequest().On("2026-02-03", Did(ConductKind.ImpartialityPutAtRisk, Ann)).Under(chairs).Findings.ShouldBeEmpty();
        Given.ARequest().On("2026-02-03", Did(ConductKind.ImpartialityPutAtRisk, Ann)).CouncilOn("2026-01-01", new AppointedToBody("planning", "Planning Committee", Ann, "chair")).Under(chairs)
            .Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it()
    {
        var judged = Given.ARequest().On("2026-02-03", Did(ConductKind.ImpartialityPutAtRisk, Ann)).UnderAPackWithoutIt();
        judged.Findings.ShouldBeEmpty();
        judged.Duties.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }
}
