using Ledger.Domain.Media;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.5(a), Uttlesford 13.2.</summary>
public sealed class MembersStateTheirCapacityToTheMediaTests
{
    private static readonly MembersStateTheirCapacityToTheMedia Rule = new();

    [Fact]
    public void Kept_when_stated() =>
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites, SpeaksAs.Personal)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_not_stated()
    {
        var found = Unstated().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Cllr Ann Sample spoke to The Exampleton Echo and did not say in what capacity.");
    }

    [Fact]
    public void Edge_officers_need_state_none() =>
        Given.ADealing().On("2026-02-03", Spoke(DirectorWrites, SpeaksAs.NotStated)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Unstated().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Unstated() => Given.ADealing().On("2026-02-03", Spoke(AnnWrites, SpeaksAs.NotStated));
}
