using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Uttlesford 10.6.</summary>
public sealed class WhistleblowingIsConfidentialTests
{
    private static readonly WhistleblowingIsConfidential Rule = new();

    [Fact]
    public void Kept_when_nothing_gets_out_without_consent_or_law() =>
        Voiced().On("2026-02-03", Disclosed() with { WithConsent = true }).On("2026-02-04", Disclosed() with { RequiredByLaw = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_it_is_made_known_who_voiced_it() =>
        Voiced().On("2026-02-03", Disclosed()).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Dee Rector made it known to a colleague who had voiced a concern in confidence.");

    [Fact]
    public void Broken_when_the_case_is_spoken_of_in_public() =>
        Voiced().On("2026-02-03", new ConcernMadePublic(Ann, Director, Venue.Media, false, null)).Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("ann-sample");

    [Fact]
    public void Edge_they_may_say_themselves_that_they_did() => Voiced().On("2026-02-03", Disclosed() with { By = JuniorHears }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_another_kind_of_concern_is_not_whistle_blowing() =>
        Given.AConcern().On("2026-02-02", Raised(Junior, Director)).On("2026-02-03", Disclosed()).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Voiced().On("2026-02-03", Disclosed()).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Voiced() => Given.AConcern().On("2026-02-02", Raised(Junior, Director, ConcernKind.UnlawfulConduct));

    private static IdentityDisclosed Disclosed() => new(DirectorHears, "a colleague", false, false);
}
