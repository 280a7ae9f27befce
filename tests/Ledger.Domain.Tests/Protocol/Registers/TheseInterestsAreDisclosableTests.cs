using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford appendix B table 1.</summary>
public sealed class TheseInterestsAreDisclosableTests
{
    private static readonly TheseInterestsAreDisclosable Rule = new([InterestSort.Land]);

    [Fact]
    public void Kept_when_taken_for_disclosable() =>
        Given.ADeclaration().On("2026-02-03", Arose()).On("2026-02-04", new InterestNotified(Ann, Interest(), InterestChange.New, Keeper)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_wherever_it_was_taken_for_less()
    {
        var less = Interest(kind: InterestKind.OtherRegistrable);
        var found = Given.ADeclaration().On("2026-02-01", Return(InterestKind.OtherRegistrable) with { Interests = [less] })
            .On("2026-02-02", new InterestBecameKnown(Ann, less, InterestChange.Changed)).On("2026-02-03", new InterestNotified(Ann, less, InterestChange.Changed, Keeper))
            .On("2026-02-04", Arose(InterestKind.NonRegistrable)).Under(Rule).Findings;
        found.Length.ShouldBe(4);
        found.ShouldAllBe(one => one.Kind == FindingKind.Question);
        found[3].Says.ShouldBe("Cllr Ann Sample's interest in The market square was taken for no disclosable pecuniary interest; is it not one?");
    }

    [Fact]
    public void Edge_another_sort_is_not_meant() =>
        Given.ADeclaration().On("2026-02-03", Arose(InterestKind.NonRegistrable) with { Sort = InterestSort.Other }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-03", Arose(InterestKind.NonRegistrable)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
