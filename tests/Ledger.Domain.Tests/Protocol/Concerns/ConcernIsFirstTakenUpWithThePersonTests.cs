using Ledger.Domain.Concerns;
using Ledger.Domain.Protocol.Concerns;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Protocol.Concerns;

/// <summary>Faversham 15.2(d), Uttlesford 10.2.</summary>
public sealed class ConcernIsFirstTakenUpWithThePersonTests
{
    private static readonly ConcernIsFirstTakenUpWithThePerson Rule = new();

    [Fact]
    public void Kept_when_they_talked_first() => Raised().On("2026-02-03", Tried(false, JuniorHears)).On("2026-02-09", Escalated(ClerkHears)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_it_went_to_somebody_else_first() =>
        Raised().On("2026-02-03", Routed(ClerkHears)).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("The concern about Jo Newcomer went to Robin Example, and no talk with Jo Newcomer is on record; was one possible?");

    [Fact]
    public void Edge_a_reason_given_answers_it() => Raised().On("2026-02-03", new ConcernRouted([ClerkHears], "It is too serious.")).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_the_line_manager_will_do_where_the_clause_says_so() =>
        Raised().On("2026-02-03", Routed(DirectorHears)).Under(new ConcernIsFirstTakenUpWithThePerson(["director"])).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_nothing_is_asked_before_it_went_anywhere() => Raised().Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Raised().On("2026-02-03", Routed(ClerkHears)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Concern> Raised() => Given.AConcern().On("2026-02-02", Ways.Raised(Ann, Junior));
}
