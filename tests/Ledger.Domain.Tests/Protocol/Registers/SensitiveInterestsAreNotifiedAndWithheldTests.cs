using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford appendix B 3.</summary>
public sealed class SensitiveInterestsAreNotifiedAndWithheldTests
{
    private static readonly SensitiveInterestsAreNotifiedAndWithheld Rule = new([Keeper]);

    [Fact]
    public void Kept_when_notified_with_reasons_agreed_and_withheld() =>
        Told("Threats were made.").On("2026-02-03", Decided(true, true)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_without_reasons() =>
        Told(null).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample called interest I-1 sensitive and gave no reasons.");

    [Fact]
    public void Broken_when_agreed_and_published() =>
        Told("Threats.").On("2026-02-03", Decided(true, false)).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("was agreed to be sensitive and was not withheld.");

    [Fact]
    public void Broken_when_withheld_without_agreement() =>
        Told("Threats.").On("2026-02-03", Decided(false, true)).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldEndWith("without its being agreed to be sensitive.");

    [Fact]
    public void Broken_when_withheld_before_it_was_notified() =>
        Given.ADeclaration().On("2026-02-01", Decided(true, true)).On("2026-02-02", new SensitiveInterestNotified(Ann, "I-1", "Threats.", Keeper)).Under(Rule)
            .Findings.ShouldHaveSingleItem().Says.ShouldEndWith("nobody had notified it as sensitive.");

    [Fact]
    public void Edge_not_agreed_and_published_is_in_order() =>
        Told("Threats.").On("2026-02-03", Decided(false, false)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Told(null).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Declaration> Told(string? reasons) => Given.ADeclaration().On("2026-02-02", new SensitiveInterestNotified(Ann, "I-1", reasons, Keeper));

    private static SensitiveInterestDecided Decided(bool agreed, bool withheld) => new(Ann, "I-1", agreed, withheld);
}
