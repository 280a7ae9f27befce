using Ledger.Domain.Access;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.3, Uttlesford 7.4, county ACCESS ¶5, Stotfold ACCESS ¶3.</summary>
public sealed class WhoNeedsToKnowIsNotRefusedTests
{
    private static readonly WhoNeedsToKnowIsNotRefused Rule = new();

    [Fact]
    public void A_question_when_a_need_was_put_and_access_refused()
    {
        var finding = Put().On("2026-02-03", Refuses(Clerk)).Under(Rule, force: Force.May).Findings.ShouldHaveSingleItem();
        finding.Kind.ShouldBe(FindingKind.Question);
        finding.Says.ShouldBe("Cllr Dan Specimen put what their duties needed a document for and was refused it; was the need not shown?");
        finding.Clause.Force.ShouldBe(Force.May);
    }

    [Fact]
    public void Broken_when_no_ground_was_given() =>
        Put().On("2026-02-03", Refuses(Clerk, AccessGround.NoneGiven)).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);

    [Fact]
    public void Kept_when_it_is_granted() => Put().On("2026-02-03", Grants(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_granted_up_the_chain_it_is_settled() =>
        Put().On("2026-02-03", Refuses(Clerk)).On("2026-02-04", new AccessDisputed(Party(Dan), null, null)).On("2026-02-05", GrantsAgain(Party(Clerk)))
            .Under(Rule).Findings.ShouldHaveSingleItem().SettledBy!.Version.ShouldBe(5);

    [Fact]
    public void Edge_curiosity_is_no_need() =>
        Asked(AsksFor(Dan)).On("2026-02-02", Puts(Dan, NeedPut.Curiosity)).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_what_is_exempt_is_reached_only_where_the_clause_says_so()
    {
        var exempt = Asked(AsksFor(Dan) with { Openness = Openness.Exempt }).On("2026-02-02", Puts(Dan)).On("2026-02-03", Refuses(Clerk));
        exempt.Under(Rule).Findings.ShouldBeEmpty();
        exempt.Under(Rule with { ConfidentialToo = true }).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Edge_another_groups_papers_are_nobodys_need() =>
        Asked(AsksFor(Dan) with { Group = LabourGroup }).On("2026-02-02", Puts(Dan)).On("2026-02-03", Refuses(Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Put().On("2026-02-03", Refuses(Clerk)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<DocumentAccess> Put() => Asked(AsksFor(Dan)).On("2026-02-02", Puts(Dan));
}
