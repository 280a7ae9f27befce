using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Uttlesford 13.1, county Members Don't • 2 and EMPLOYMENT ¶3.</summary>
public sealed class OfficersAreNotCriticisedInPublicTests
{
    private static readonly OfficersAreNotCriticisedInPublic Rule = new();

    [Fact]
    public void Kept_by_criticism_of_a_departments_work() =>
        Given.ADealing().On("2026-02-03", Criticised(AnnWrites) with { Personal = false }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_criticism_of_an_officer() =>
        Given.ADealing().On("2026-02-03", Criticised(AnnWrites)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample criticised Dee Rector in public.");

    [Fact]
    public void Broken_by_an_answer_to_the_press() =>
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites) with { Criticises = Director }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample criticised Dee Rector to The Exampleton Echo.");

    [Fact]
    public void Where_says_which_places_count()
    {
        var rule = Rule with { Where = [PublicPlace.SocialMedia] };
        Given.ADealing().On("2026-02-03", Criticised(AnnWrites)).Under(rule).Findings.ShouldHaveSingleItem();
        Given.ADealing().On("2026-02-03", Criticised(AnnWrites, PublicPlace.PublicMeeting)).Under(rule).Findings.ShouldBeEmpty();
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites) with { Criticises = Director }).Under(rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_the_public_may() =>
        Given.ADealing().On("2026-02-03", Criticised(Resident)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADealing().On("2026-02-03", Criticised(AnnWrites)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
