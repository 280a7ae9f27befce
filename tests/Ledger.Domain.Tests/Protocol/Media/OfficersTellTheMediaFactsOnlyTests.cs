using Ledger.Domain.Media;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.2, Uttlesford 13.1, Stotfold PRESS AND MEDIA ¶3.</summary>
public sealed class OfficersTellTheMediaFactsOnlyTests
{
    private static readonly OfficersTellTheMediaFactsOnly Rule = new();

    [Fact]
    public void Kept_when_factual() =>
        Said(Spoke(DirectorWrites)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_by_opinion() =>
        Said(Spoke(DirectorWrites) with { Factual = false }).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Dee Rector told The Exampleton Echo more than facts.");

    [Fact]
    public void Broken_by_politics_and_once() =>
        Said(Spoke(DirectorWrites) with { Factual = false, PartyPolitical = true }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Dee Rector made a political comment to The Exampleton Echo.");

    [Fact]
    public void Policy_counts_where_the_clause_asks_for_it()
    {
        var said = Said(Spoke(DirectorWrites) with { AtOddsWithPolicy = true });
        said.Under(Rule).Findings.ShouldBeEmpty();
        said.Under(Rule with { InLineWithPolicy = true }).Findings.ShouldHaveSingleItem().Subject.ShouldBe("dee-rector");
    }

    [Fact]
    public void Edge_members_may_give_opinions() =>
        Said(Spoke(AnnWrites) with { Factual = false, PartyPolitical = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Said(Spoke(DirectorWrites) with { Factual = false }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<MediaDealing> Said(MediaResponseGiven said) => Given.ADealing().On("2026-02-03", said);
}
