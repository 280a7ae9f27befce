using Ledger.Domain.Matters;
using Ledger.Domain.Protocol.Delegation;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Delegation;

/// <summary>Faversham 7.4, Uttlesford 3.4, 8.4 and 12.1.</summary>
public sealed class TheOfficerDecidesAndNotTheMemberTests
{
    private static readonly TheOfficerDecidesAndNotTheMember Rule = new();

    [Fact]
    public void Broken_when_the_chair_decides() =>
        Given.AMatter().On("2026-02-03", Acted(Ann.Id)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample decided what was delegated to Robin Example, Town Clerk, to decide.");

    [Fact]
    public void Kept_when_the_officer_decides_after_consulting() => Given.AMatter().On("2026-02-03", Acted(Clerk.Id)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_another_officer_is_not_the_officer_either() =>
        Given.AMatter().On("2026-02-03", Acted(Director.Id)).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldStartWith("Dee Rector decided");

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Edge_the_clause_may_be_about_consultation_only(bool afterConsultation, int found) =>
        Given.AMatter().On("2026-02-03", Acted(Ann.Id) with { InConsultationWith = null })
            .Under(Rule with { AfterConsultation = afterConsultation }).Findings.Length.ShouldBe(found);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Given.AMatter().On("2026-02-03", Acted(Ann.Id)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static DelegatedActionTaken Acted(string decidedBy) => new(Clerk, Ann, "26/1", decidedBy, "Let the kiosk", "Best bid");
}
