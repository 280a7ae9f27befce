using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford code 10 ¶1.</summary>
public sealed class GiftsThatCouldBuyFavourAreRefusedTests
{
    private static readonly GiftsThatCouldBuyFavourAreRefused Rule = new();

    [Fact]
    public void Kept_when_the_giver_seeks_nothing() =>
        Given.ADeclaration().On("2026-02-02", Received(100)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_the_giver_seeks_something()
    {
        var found = Sought().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Ann Sample accepted gift G-1 from somebody who seeks planning permission; could it be suspected of buying favour?");
    }

    [Fact]
    public void Edge_a_refused_gift_buys_nothing() =>
        Given.ADeclaration().On("2026-02-02", Refused(true)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Sought().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Sought() => Given.ADeclaration().On("2026-02-02", Received(100) with { GiverSeeks = "planning permission" });
}
