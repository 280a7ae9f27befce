using Ledger.Domain.Access;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Access;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol.Access;

/// <summary>Faversham 10.5.</summary>
public sealed class AdviceIsTakenBeforeAskingTests
{
    private static readonly AdviceIsTakenBeforeAsking Rule = new(["town-clerk"], [AdviceNeeded.DataProtection, AdviceNeeded.OwnInterest]);

    [Fact]
    public void Broken_when_a_member_with_an_interest_asks_without_advice() =>
        Asked(AsksFor(Dan) with { OwnInterest = true }).Under(Rule).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Cllr Dan Specimen asked for a document in whose subject they have an interest, and had not taken the advice of the Town Clerk.");

    [Fact]
    public void A_question_when_a_member_asks_for_personal_data_without_advice() =>
        Asked(AsksFor(Dan) with { PersonalData = true }).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);

    [Fact]
    public void Kept_when_the_advice_was_taken_first() =>
        Given.AnAccess().On("2026-02-01", new AccessAdviceSought("D-1", Dan, Clerk, null))
            .On("2026-02-02", AsksFor(Dan) with { OwnInterest = true, PersonalData = true }).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_advice_taken_afterwards_is_too_late() =>
        Asked(AsksFor(Dan) with { OwnInterest = true }).On("2026-02-03", new AccessAdviceSought("D-1", Dan, Clerk, null)).Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_another_officers_advice_does_not_count() =>
        Given.AnAccess().On("2026-02-01", new AccessAdviceSought("D-1", Dan, Junior, null)).On("2026-02-02", AsksFor(Dan) with { OwnInterest = true })
            .Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void The_clause_says_when_it_is_needed()
    {
        var asked = Asked(AsksFor(Dan) with { OwnInterest = true, PersonalData = true });
        asked.Under(Rule with { Where = [AdviceNeeded.OwnInterest] }).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);
        asked.Under(Rule with { Where = [AdviceNeeded.DataProtection] }).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() => Asked(AsksFor(Dan) with { OwnInterest = true }).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
