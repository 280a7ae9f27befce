using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford code 10 ¶3.</summary>
public sealed class RefusedGiftsAreRegisteredTests
{
    private static readonly RefusedGiftsAreRegistered Rule = new(Posts: [Keeper]);

    [Fact]
    public void Owed_where_it_was_significant() =>
        Given.ADeclaration().On("2026-02-02", Refused(true)).Under(Rule).Duties.ShouldHaveSingleItem().What.ShouldBe("register gift G-1, which Cllr Ann Sample refused");

    [Fact]
    public void Kept_when_registered() =>
        Given.ADeclaration().On("2026-02-02", Refused(true)).On("2026-02-03", Registered()).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void A_question_where_nobody_said_whether_it_was()
    {
        var found = Given.ADeclaration().On("2026-02-02", Refused(null)).Under(Rule);
        found.Duties.ShouldBeEmpty();
        found.Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Question);
        Given.ADeclaration().On("2026-02-02", Refused(null)).On("2026-02-03", Registered()).Under(Rule).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_one_that_was_not_significant_is_not_owed()
    {
        var small = Given.ADeclaration().On("2026-02-02", Refused(false)).Under(Rule);
        small.Duties.ShouldBeEmpty();
        small.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_value_decides_where_the_clause_gives_one()
    {
        Given.ADeclaration().On("2026-02-02", Refused(null, 5000)).Under(Rule with { AtLeastPence = 5000 }).Duties.ShouldHaveSingleItem();
        Given.ADeclaration().On("2026-02-02", Refused(true, 4999)).Under(Rule with { AtLeastPence = 5000 }).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-02", Refused(true)).UnderAPackWithoutIt().Duties.ShouldBeEmpty();
}
