using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Uttlesford 11.1, code 10 guidance.</summary>
public sealed class AdviceOnInterestsIsGivenWhenAskedTests
{
    private static readonly AdviceOnInterestsIsGivenWhenAsked Rule = new([Keeper]);

    [Fact]
    public void Owed_once_asked()
    {
        var duty = Asked().Under(Rule).Duties.ShouldHaveSingleItem();
        duty.OwedTo.Id.ShouldBe("ann-sample");
        duty.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Kept_when_given() =>
        Asked().On("2026-02-05", new InterestAdviceGiven(Ann, "A-1", Keeper, "Disclose it.")).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);

    [Fact]
    public void Edge_another_question_is_not_answered() =>
        Asked().On("2026-02-05", new InterestAdviceGiven(Ann, "A-2", Keeper, "Disclose it.")).Under(Rule).Duties.ShouldHaveSingleItem().DischargedBy.ShouldBeNull();

    [Fact]
    public void Posts_says_who_gives_it() =>
        Asked().Under(Rule with { Posts = ["town-clerk"] }).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Asked().UnderAPackWithoutIt().Duties.ShouldBeEmpty();

    private static Given<Declaration> Asked() => Given.ADeclaration().On("2026-02-02", new InterestAdviceAsked(Ann, "A-1", Keeper, "My field"));
}
