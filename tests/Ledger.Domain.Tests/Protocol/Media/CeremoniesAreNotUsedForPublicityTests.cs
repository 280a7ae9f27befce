using Ledger.Domain.Media;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>County Ceremonial events ¶3.</summary>
public sealed class CeremoniesAreNotUsedForPublicityTests
{
    private static readonly CeremoniesAreNotUsedForPublicity Rule = new();

    [Fact]
    public void Kept_when_a_ceremony_was_only_written_of() =>
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_for_a_partys_advantage() =>
        Used(true).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);

    [Fact]
    public void Edge_publicity_of_their_own_is_a_question()
    {
        var found = Used(false).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Cllr Ann Sample used the opening of the pool for publicity of their own; was it out of proportion?");
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Used(true).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Used(bool forTheParty) =>
        Given.ADealing().On("2026-02-03", new CeremonyUsedForPublicity("PR-1", Ann, "the opening of the pool", "A speech", forTheParty));
}
