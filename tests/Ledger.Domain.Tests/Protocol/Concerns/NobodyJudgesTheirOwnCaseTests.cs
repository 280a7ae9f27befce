using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Uttlesford 10.4, county EMPLOYMENT ¶4, Stotfold Procedure for Officers ¶2, Hailsham 5.2.</summary>
public sealed class NobodyJudgesTheirOwnCaseTests
{
    private static readonly NobodyJudgesTheirOwnCase Rule = new(["town-clerk"]);

    [Fact]
    public void Kept_when_somebody_else_decides() => AboutTheClerk().On("2026-02-10", Found(Outcome.NotUpheld) with { By = [BobHears] }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_the_clerk_decides_on_a_concern_about_the_clerk()
    {
        var found = AboutTheClerk().On("2026-02-10", Found(Outcome.NotUpheld)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("robin-example");
        found.Says.ShouldBe("Robin Example reached a finding on the concern about Robin Example.");
    }

    [Fact]
    public void Broken_when_they_hear_it_investigate_it_or_punish()
    {
        AboutTheClerk().On("2026-02-10", new HearingHeld("H-1", [ClerkHears, BobHears])).Under(Rule).Findings.ShouldHaveSingleItem();
        AboutTheClerk().On("2026-02-10", new InvestigationOpened(ClerkHears, [], null, null)).Under(Rule).Findings.ShouldHaveSingleItem();
        AboutTheClerk().On("2026-02-10", new SanctionImposed("S-1", [ClerkHears], Clerk, "A word")).Under(Rule).Findings.ShouldHaveSingleItem();
        AboutTheClerk().On("2026-02-10", Escalated(ClerkHears)).Under(Rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Broken_when_whoever_raised_it_decides()
    {
        var raiser = Given.AConcern().On("2026-02-02", Raised(Director, Clerk)).On("2026-02-10", Found(Outcome.Upheld) with { By = [DirectorHears] });
        var found = raiser.Under(Rule).Findings.ShouldHaveSingleItem();
        found.Subject.ShouldBe(Director.Id);
        found.Says.ShouldBe("Dee Rector reached a finding on the concern about Robin Example, which they had raised.");
    }

    [Fact]
    public void Edge_to_be_talked_with_is_not_to_judge() => AboutTheClerk().On("2026-02-10", Tried(true, ClerkHears)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_other_posts_are_the_clauses_own()
    {
        var told = Given.AConcern().On("2026-02-02", Raised(Ann, Director)).On("2026-02-10", Found(Outcome.NotUpheld) with { By = [DirectorHears] });
        told.Under(Rule).Findings.ShouldBeEmpty();
        told.Under(new NobodyJudgesTheirOwnCase()).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => AboutTheClerk().On("2026-02-10", Found(Outcome.NotUpheld)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> AboutTheClerk() => Given.AConcern().On("2026-02-02", Raised(Ann, Clerk));
}
