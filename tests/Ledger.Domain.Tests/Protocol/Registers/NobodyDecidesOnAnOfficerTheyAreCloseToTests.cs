using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Faversham 4.4.</summary>
public sealed class NobodyDecidesOnAnOfficerTheyAreCloseToTests
{
    private static readonly NobodyDecidesOnAnOfficerTheyAreCloseTo Rule = new();

    [Fact]
    public void Kept_when_they_are_not_close() =>
        Given.ADeclaration().On("2026-02-02", Declared(Director)).On("2026-02-03", On(Exampleton.Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_they_are()
    {
        var found = Given.ADeclaration().On("2026-02-02", Declared(Director)).On("2026-02-03", On(Exampleton.Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample took part in a decision that affects Dee Rector, to whom they are close.");
    }

    [Fact]
    public void Edge_what_came_to_light_later_is_a_question() =>
        Given.ADeclaration().On("2026-02-03", On(Exampleton.Director)).On("2026-02-04", Known(Director)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-02", Declared(Director)).On("2026-02-03", On(Exampleton.Director)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static TookPartInDecisionOnOfficer On(Domain.People.OfficerThen officer) => new(Ann, officer, "A rise in grade");
}
