using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Faversham 12.5, county Correspondence ¶5.</summary>
public sealed class CapacityIsStatedTests
{
    private static readonly CapacityIsStated Rule = new();

    [Fact]
    public void Kept_when_it_was_stated() => Sent().On("2026-02-02", new CapacityStated(AnnWrites, true, "ward member")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_was_not()
    {
        var found = Unstated().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("Cllr Ann Sample did not make clear in what capacity they wrote.");
    }

    [Fact]
    public void Edge_that_nobody_has_said_shows_nothing() => Sent().Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void What_was_said_last_counts() =>
        Unstated().On("2026-02-04", new CapacityStated(AnnWrites, true, "ward member")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void An_official_letter_is_not_written_in_an_individual_capacity() =>
        Given.ALetter().On("2026-02-02", Wrote(AnnWrites, Resident) with { Kind = LetterKind.Official })
            .On("2026-02-03", new CapacityStated(AnnWrites, false, null))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(WhoWrites.Member, 1)]
    [InlineData(WhoWrites.Officer, 0)]
    [InlineData(WhoWrites.Anyone, 1)]
    public void By_says_whose_letters_are_meant(WhoWrites by, int findings) => Unstated().Under(Rule with { By = by }).Findings.Length.ShouldBe(findings);

    [Fact]
    public void The_public_need_state_nothing() =>
        Given.ALetter().On("2026-02-02", Wrote(Resident, ClerkWrites)).On("2026-02-03", new CapacityStated(Resident, false, null)).Under(Rule)
            .Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Unstated().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Sent() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, Resident));

    private static Given<Letter> Unstated() => Sent().On("2026-02-03", new CapacityStated(AnnWrites, false, null));
}
