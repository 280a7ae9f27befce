using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Stotfold PRESS AND MEDIA ¶5.</summary>
public sealed class SpokespeopleAreAgreedByTheCouncilTests
{
    private static readonly SpokespeopleAreAgreedByTheCouncil Rule = new(["chair"]);

    [Fact]
    public void Kept_by_whom_the_council_agreed_on() =>
        ForTheCouncil().CouncilOn("2026-01-05", new CouncilSpokespersonAgreed(Ann, "culture", "C/26/3")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_by_a_chair() =>
        ForTheCouncil().CouncilOn("2026-01-05", new AppointedToBody("planning", "Planning Committee", Ann, "chair")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_another_member() =>
        ForTheCouncil().Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Ann Sample spoke to The Exampleton Echo for the council, which had not agreed that they should.");

    [Fact]
    public void Edge_agreed_the_day_after() =>
        ForTheCouncil().CouncilOn("2026-02-04", new CouncilSpokespersonAgreed(Ann, null, "C/26/3")).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_in_another_capacity_anybody_may() =>
        Given.ADealing().On("2026-02-03", Spoke(AnnWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void In_touch_with_an_officer_where_the_clause_asks_for_it()
    {
        var chair = ForTheCouncil().CouncilOn("2026-01-05", new AppointedToBody("planning", "Planning Committee", Ann, "chair"));
        chair.Under(Rule with { Posts = ["town-clerk"] }).Findings.ShouldHaveSingleItem()
            .Says.ShouldEndWith("for the council and is not on record as having been in touch with the Town Clerk.");
        chair.On("2026-02-02", Sought(Ann, Clerk)).Under(Rule with { Posts = ["town-clerk"] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        ForTheCouncil().UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> ForTheCouncil() => Given.ADealing().On("2026-02-03", Spoke(AnnWrites, SpeaksAs.Council));
}
