using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Media;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Protocol.Media;

/// <summary>Faversham 11.3.</summary>
public sealed class RelevantMembersAreToldOfMediaInterestTests
{
    private static readonly RelevantMembersAreToldOfMediaInterest Rule = new();

    [Fact]
    public void Owed_to_the_members_for_the_ward()
    {
        var duties = Given.ADealing().On("2026-02-02", Enquired(ClerkWrites, "north")).Under(Rule).Duties;
        duties.Select(duty => duty.OwedTo.Id).ShouldBe(["ann-sample", "cat-specimen", "eve-instance"]);
        duties.ShouldAllBe(duty => duty.State == DutyState.Open);
    }

    [Fact]
    public void Owed_to_those_whom_it_concerns_once() =>
        Given.ADealing().On("2026-02-02", Enquired(ClerkWrites, "north") with { Concerns = [Bob, Ann] }).Under(Rule).Duties.Select(duty => duty.OwedTo.Id)
            .ShouldBe(["bob-sample", "ann-sample", "cat-specimen", "eve-instance"]);

    [Fact]
    public void Kept_when_they_are_told() =>
        Given.ADealing().On("2026-02-02", Enquired(ClerkWrites, "north")).On("2026-02-03", Told(Ann, Cat, Eve)).Under(Rule).Duties
            .ShouldAllBe(duty => duty.State == DutyState.Met);

    [Fact]
    public void Edge_told_before_the_enquiry_is_not_of_it() =>
        Given.ADealing().On("2026-02-01", Told(Ann, Cat, Eve)).On("2026-02-02", Enquired(ClerkWrites, "north")).Under(Rule).Duties
            .ShouldAllBe(duty => duty.State == DutyState.Open);

    [Fact]
    public void Edge_the_member_who_was_asked_knows() =>
        Given.ADealing().On("2026-02-02", Enquired(AnnWrites, "north")).Under(Rule).Duties.Select(duty => duty.OwedTo.Id).ShouldBe(["cat-specimen", "eve-instance"]);

    [Fact]
    public void Whom_it_concerns_is_a_question_where_nothing_says()
    {
        Given.ADealing().On("2026-02-02", Enquired(ClerkWrites)).Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);
        Given.ADealing().On("2026-02-02", Enquired(ClerkWrites)).On("2026-02-02", Told(Guy)).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Only_contentious_matters_count_where_the_clause_says_so()
    {
        Given.ADealing().On("2026-02-02", Enquired(ClerkWrites, "north")).Under(Rule with { OnlyContentious = true }).Duties.ShouldBeEmpty();
        Given.ADealing().On("2026-02-02", Enquired(ClerkWrites, "north") with { Contentious = true }).Under(Rule with { OnlyContentious = true }).Duties.Length.ShouldBe(3);
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADealing().On("2026-02-02", Enquired(ClerkWrites, "north")).UnderAPackWithoutIt().Duties.ShouldBeEmpty();
}
