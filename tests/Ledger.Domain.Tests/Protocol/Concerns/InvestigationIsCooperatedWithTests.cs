using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Uttlesford code 8.</summary>
public sealed class InvestigationIsCooperatedWithTests
{
    private static readonly InvestigationIsCooperatedWith Rule = new();

    [Fact]
    public void Kept_while_nobody_refuses() => Investigated().Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_refuses()
    {
        var found = Refused(Cat).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Says.ShouldBe("Cllr Cat Specimen refused to cooperate with the investigation.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Edge_an_officer_is_not_bound_by_the_councillors_code() => Refused(Director).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Refused(Cat).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Investigated() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Cat, ConcernKind.CodeOfConduct)).On("2026-02-03", new InvestigationOpened(OutsideHears, [], null, null));

    private static Given<Concern> Refused(ConcernParty by) => Investigated().On("2026-02-05", new CooperationRefused(by, "To answer questions"));
}
