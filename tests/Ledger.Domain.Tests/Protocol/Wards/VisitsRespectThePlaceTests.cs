using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Wards;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Wards;

/// <summary>Faversham 13.3(b), (c), (e).</summary>
public sealed class VisitsRespectThePlaceTests
{
    private static readonly VisitsRespectThePlace Rule = new();

    [Theory]
    [InlineData(VisitConduct.RulesNotKept, "It is reported that rules of the workplace were not kept when Cllr Ann Sample visited the school; was it so?")]
    [InlineData(VisitConduct.WorkDisturbed, "It is reported that the work going on was disturbed when Cllr Ann Sample visited the school; was it so?")]
    [InlineData(VisitConduct.CareLacking, "It is reported that care was lacking where vulnerable people are served when Cllr Ann Sample visited the school; was it so?")]
    public void A_question_when_something_is_reported(VisitConduct conduct, string says)
    {
        var finding = Reported(conduct).Under(Rule).Findings.ShouldHaveSingleItem();
        (finding.Kind, finding.Says).ShouldBe((FindingKind.Question, says));
    }

    [Fact]
    public void Kept_while_nothing_is_reported() => Visited().Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(VisitConduct.RulesNotKept, 0)]
    [InlineData(VisitConduct.CareLacking, 1)]
    public void Edge_the_clause_is_about_one_of_them(VisitConduct conduct, int found) =>
        Reported(conduct).Under(Rule with { Of = [VisitConduct.CareLacking] }).Findings.Length.ShouldBe(found);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Reported(VisitConduct.RulesNotKept).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> Visited() => Given.AMatter().On("2026-02-03", new VisitMade("V-1", Ann, "the school", "north", "North", VisitKind.Ordinary));

    private static Given<Matter> Reported(VisitConduct conduct) => Visited().On("2026-02-04", new VisitConductReported("V-1", Ann, conduct, "It was loud."));
}
