using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Faversham 15.2(a), Uttlesford 10.2, Stotfold Relationship • 1, county Members Don't • 1.</summary>
public sealed class CriticismIsNotPersonalTests
{
    private static readonly CriticismIsNotPersonal Rule = new();

    [Fact]
    public void Kept_when_what_was_done_is_criticised() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_the_person_is_attacked() => Attacked().Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample attacked Jo Newcomer personally, in private.");

    [Fact]
    public void Broken_by_whoever_attacks_in_public() =>
        Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-03", new ConcernMadePublic(Cat, Junior, Venue.Media, true, null)).Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("cat-specimen");

    [Fact]
    public void Edge_a_resident_is_not_bound() =>
        Given.AConcern().On("2026-02-02", Raised(new(ConcernSide.Outside, "Pat Resident", "Pat Resident"), Junior) with { Personal = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Attacked().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Attacked() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior) with { Personal = true });
}
