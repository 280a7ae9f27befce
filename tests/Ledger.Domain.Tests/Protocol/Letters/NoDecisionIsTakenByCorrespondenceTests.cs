using Ledger.Domain.Letters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Letters;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Letters;

/// <summary>Decisions are taken at meetings, or under delegation.</summary>
public sealed class NoDecisionIsTakenByCorrespondenceTests
{
    private static readonly NoDecisionIsTakenByCorrespondence Rule = new();

    [Fact]
    public void Kept_when_none_was() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_one_was()
    {
        var found = Decided().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample and Cllr Bob Sample took a decision by correspondence.");
        found.Subject.ShouldBe("ann-sample");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2, 1]);
    }

    [Fact]
    public void Edge_two_decisions_are_two_findings() =>
        Decided().On("2026-02-04", new DecisionTakenByLetter("To buy a second one.", [CatWrites])).Under(Rule).Findings.Length.ShouldBe(2);

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Decided().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Letter> Decided() => Given.ALetter().On("2026-02-02", Wrote(AnnWrites, ClerkWrites, BobWrites))
        .On("2026-02-03", new DecisionTakenByLetter("To buy the bench.", [AnnWrites, BobWrites]));
}
