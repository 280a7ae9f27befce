using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford code 10 guidance.</summary>
public sealed class SignificantGiftsAreRefusedTests
{
    private static readonly SignificantGiftsAreRefused Rule = new();

    [Fact]
    public void Kept_when_it_was_refused() =>
        Given.ADeclaration().On("2026-02-02", Refused(true)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_it_was_accepted() =>
        Given.ADeclaration().On("2026-02-02", Received(9000) with { Significant = true }).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Edge_a_private_one_or_a_small_one_is_not_meant()
    {
        Given.ADeclaration().On("2026-02-02", Received(9000) with { Significant = true, Private = true }).Under(Rule).Findings.ShouldBeEmpty();
        Given.ADeclaration().On("2026-02-02", Received(9000)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-02", Received(9000) with { Significant = true }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
