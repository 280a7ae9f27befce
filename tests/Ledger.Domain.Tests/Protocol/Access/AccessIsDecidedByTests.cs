using Ledger.Domain.Access;
using Ledger.Domain.Protocol.Access;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Stotfold ACCESS ¶5.</summary>
public sealed class AccessIsDecidedByTests
{
    private static readonly AccessIsDecidedBy Rule = new(["town-clerk"]);

    [Fact]
    public void Broken_when_somebody_else_decides() =>
        Asked(AsksFor(Dan)).On("2026-02-03", Grants(Junior)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Jo Newcomer decided whether Cllr Dan Specimen needed to know, which is for the Town Clerk.");

    [Fact]
    public void Broken_when_a_member_decides() =>
        Asked(AsksFor(Dan)).On("2026-02-03", new AccessDetermined(Party(Ann), AccessVerdict.Refused, AccessGround.NoneGiven, null)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Kept_when_the_post_named_decides() => Asked(AsksFor(Dan)).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_a_chair_decides_where_the_protocol_names_the_chair() =>
        Asked(AsksFor(Dan))
            .CouncilOn("2026-01-05", new AppointedToBody("planning", "Planning Committee", Cat, "chair"))
            .On("2026-02-03", new AccessDetermined(Party(Cat), AccessVerdict.Granted, AccessGround.NeedShown, null))
            .Under(new AccessIsDecidedBy(["chair-of-planning"])).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_papers_that_another_clause_opens_need_no_decision() =>
        Asked(AsksFor(Ann)).On("2026-02-03", Grants(Junior)).Under(Rule, pack: pack => pack.AndClause(new OwnBodysPapersAreSeenAsOfRight())).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Asked(AsksFor(Dan)).On("2026-02-03", Grants(Junior)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
