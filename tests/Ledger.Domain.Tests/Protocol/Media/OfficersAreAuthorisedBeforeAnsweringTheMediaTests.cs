using Ledger.Domain.Media;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.4.</summary>
public sealed class OfficersAreAuthorisedBeforeAnsweringTheMediaTests
{
    private static readonly OfficersAreAuthorisedBeforeAnsweringTheMedia Rule = new();

    [Fact]
    public void Kept_when_authorised_before() =>
        Given.ADealing().On("2026-02-02", Authorised(Director, ClerkWrites)).On("2026-02-03", Spoke(DirectorWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_nobody_authorised_them()
    {
        var found = Answered().Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("dee-rector");
        found.Says.ShouldBe("Dee Rector answered The Exampleton Echo, and nothing on record shows that they were authorised to.");
    }

    [Fact]
    public void Broken_when_authorised_afterwards() =>
        Answered().On("2026-02-04", Authorised(Director, ClerkWrites)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Broken_when_another_was_authorised() =>
        Answered().On("2026-02-02", Authorised(Junior, ClerkWrites)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_authorised_on_the_day() =>
        Answered().On("2026-02-03", Authorised(Director, ClerkWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void By_says_who_may_authorise()
    {
        var answered = Given.ADealing().On("2026-02-02", Authorised(Director, JuniorWrites)).On("2026-02-03", Spoke(DirectorWrites));
        answered.Under(Rule with { By = ["town-clerk"] }).Findings.ShouldHaveSingleItem();
        answered.Under(Rule with { By = ["junior-officer"] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Exempt_roles_need_no_authority() =>
        Answered().Under(Rule with { Exempt = ["director"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Members_need_no_authority() =>
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Answered().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Answered() => Given.ADealing().On("2026-02-03", Spoke(DirectorWrites));
}
