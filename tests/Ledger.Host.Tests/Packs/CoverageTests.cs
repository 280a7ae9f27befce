using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Host.Packs;

namespace Ledger.Host.Tests.Packs;

/// <summary>How much of each protocol is judged: every clause is accounted for.</summary>
public sealed class CoverageTests
{
    public static TheoryData<string> Packs => [.. PackShelf.All.Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_clause_is_judged_or_says_why_not(string id)
    {
        var coverage = Coverage.Of(PackShelf.Get(id));
        coverage.Unexplained.ShouldBeEmpty();
        (coverage.ByRecord + coverage.ByFinding + coverage.Unjudged).ShouldBe(coverage.Clauses);
        coverage.ToString().ShouldEndWith("each of which says why");
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void No_clause_about_concerns_waits_for_a_rule(string id) =>
        PackShelf.Get(id).Clauses.Where(clause => clause.Why?.Contains("the concerns area has no rules yet", StringComparison.Ordinal) is true).ShouldBeEmpty();

    [Fact]
    public void A_clause_that_stands_twice_counts_once_for_the_most_that_is_judged_of_it()
    {
        var pack = PackShelf.Get("hailsham");
        Clause[] clauses =
        [
            new("1", Force.Must, "One.", "OtherGroupsAreTold"), new("1", Force.Must, "One.", "UpheldConcernIsABreach"), new("2", Force.Must, "Two.", "UpheldConcernIsABreach"),
            new("3", Force.May, "Three.", Clause.NoRule, Why: "a permission"), new("4", Force.May, "Four.", Clause.NoRule),
        ];
        var coverage = Coverage.Of(pack with { Clauses = clauses });
        (coverage.Clauses, coverage.ByRecord, coverage.ByFinding, coverage.Unjudged).ShouldBe((4, 1, 1, 2));
        coverage.Unexplained.ShouldBe(["4"]);
        coverage.ToString().ShouldBe("4 clauses: 1 judged from the record, 1 by the finding of those who hear a concern, 2 by nobody, of which 1 do not say why");
    }

    [Theory]
    [InlineData("faversham", "town-clerk", "")]
    [InlineData("faversham", "line-manager", "concern-about-an-officer")]
    [InlineData("hailsham", "town-clerk", "concern-about-the-town-clerk")]
    [InlineData("uttlesford", "parish-clerk", "concern-about-the-chief-executive")]
    [InlineData("county", "chief-executive", "concern-about-the-chief-executive")]
    [InlineData("county", "assistant-director", "concern-about-a-director")]
    [InlineData("stotfold", "town-clerk", "dissatisfaction-with-an-officer, concern-about-the-town-clerk")]
    [InlineData("stotfold", "officer", "concern-about-an-officer, dissatisfaction-with-an-officer")]
    public void A_members_concern_about_an_officer_takes_the_way_that_each_text_gives(string id, string post, string chains)
    {
        var route = Route.For(PackShelf.Get(id), new(ConcernSide.Member, "ann", "Ann"), new(ConcernSide.Officer, "robin", "Robin", post), ConcernKind.Conduct);
        string.Join(", ", route.Chains.Select(chain => chain.Id)).ShouldBe(chains);
    }

    [Theory]
    [InlineData("faversham", "town-clerk", ConcernKind.Conduct, "")]
    [InlineData("faversham", "line-manager", ConcernKind.Conduct, "concern-about-a-member")]
    [InlineData("hailsham", "rfo", ConcernKind.Conduct, "difficulty-of-an-officer")]
    [InlineData("uttlesford", "assistant-clerk", ConcernKind.Conduct, "concern-about-a-member")]
    [InlineData("uttlesford", "assistant-clerk", ConcernKind.UnlawfulConduct, "")]
    [InlineData("county", "junior-officer", ConcernKind.CodeOfConduct, "concern-about-a-member")]
    [InlineData("county", "junior-officer", ConcernKind.ProtocolBreach, "breach-by-a-member")]
    [InlineData("stotfold", "officer", ConcernKind.CodeOfConduct, "breach-of-the-councillors-code")]
    public void An_officers_concern_about_a_member_takes_the_way_that_each_text_gives(string id, string post, ConcernKind kind, string chains)
    {
        var route = Route.For(PackShelf.Get(id), new(ConcernSide.Officer, "robin", "Robin", post), new(ConcernSide.Member, "ann", "Ann"), kind);
        string.Join(", ", route.Chains.Select(chain => chain.Id)).ShouldBe(chains);
    }
}
