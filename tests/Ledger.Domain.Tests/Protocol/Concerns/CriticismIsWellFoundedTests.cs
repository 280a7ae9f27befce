using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Faversham 15.2(b), Uttlesford 10.2, Stotfold Relationship • 2.</summary>
public sealed class CriticismIsWellFoundedTests
{
    private static readonly CriticismIsWellFounded Rule = new();

    [Fact]
    public void Kept_when_grounds_are_given() => Criticised(true).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_none_are() => Criticised(false).Under(Rule).Findings.ShouldHaveSingleItem().Says.ShouldBe("Cllr Ann Sample criticised Jo Newcomer and gave no grounds.");

    [Fact]
    public void A_question_where_nobody_has_said() => Criticised(null).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Edge_an_upheld_concern_answers_it()
    {
        var found = Criticised(null).On("2026-02-10", Found(Outcome.UpheldInPart, "1.1")).Under(Rule).Findings.ShouldHaveSingleItem();
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(2);
        found.Kind.ShouldBe(FindingKind.Question);
        Criticised(null).On("2026-02-10", Found(Outcome.NotUpheld)).Under(Rule).Findings.ShouldHaveSingleItem().SettledBy.ShouldBeNull();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Criticised(false).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Criticised(bool? founded) => Given.AConcern().On("2026-02-02", Raised(Ann, Junior) with { Founded = founded });
}
