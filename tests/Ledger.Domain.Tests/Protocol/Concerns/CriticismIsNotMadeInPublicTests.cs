using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Faversham 15.2(c), Uttlesford 10.2 and 10.3, Stotfold Relationship ¶4.</summary>
public sealed class CriticismIsNotMadeInPublicTests
{
    private static readonly CriticismIsNotMadeInPublic Rule = new();

    [Fact]
    public void Kept_when_the_concern_is_voiced_in_private() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_a_member_criticises_an_officer_at_a_public_meeting()
    {
        var found = Given.AConcern().On("2026-02-02", Raised(Ann, Junior) with { Where = Venue.PublicMeeting }).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Subject.ShouldBe("ann-sample");
        found.Says.ShouldBe("Cllr Ann Sample criticised Jo Newcomer at a meeting that the public could attend.");
    }

    [Fact]
    public void Broken_when_the_case_is_spoken_of_later() => Posted().Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Cat Specimen criticised Jo Newcomer on social media.");

    [Fact]
    public void Edge_the_places_are_the_clauses_own()
    {
        Posted().Under(new CriticismIsNotMadeInPublic([Venue.PublicMeeting])).Findings.ShouldBeEmpty();
        Posted().Under(new CriticismIsNotMadeInPublic([Venue.SocialMedia])).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Edge_an_officers_concern_about_a_member_is_not_the_clauses_business() =>
        Given.AConcern().On("2026-02-02", Raised(Junior, Ann) with { Where = Venue.PublicMeeting }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Posted().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Posted() => Given.AConcern().On("2026-02-02", Raised(Ann, Junior)).On("2026-02-05", new ConcernMadePublic(Cat, Junior, Venue.SocialMedia, false, null));
}
