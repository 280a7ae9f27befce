using Ledger.Domain.Declarations;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Registers;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Protocol.Registers;

/// <summary>Faversham 4.4, Uttlesford 4.3.</summary>
public sealed class RelationshipsAreDeclaredTests
{
    private static readonly RelationshipsAreDeclared Rule = new();

    [Fact]
    public void Owed_once_it_is_known()
    {
        var duty = Given.ADeclaration().On("2026-02-02", Known(Director)).Under(Rule).Duties.ShouldHaveSingleItem();
        duty.What.ShouldBe("declare that Cllr Ann Sample and Dee Rector are close");
        duty.OwedTo.Name.ShouldBe("Exampleton Town Council");
        duty.State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void Kept_when_declared()
    {
        Given.ADeclaration().On("2026-02-02", Declared(Director)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
        Given.ADeclaration().On("2026-02-02", Known(Director)).On("2026-02-05", Declared(Director)).Under(Rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void Posts_says_to_whom()
    {
        var rule = Rule with { Posts = ["town-clerk"] };
        Given.ADeclaration().On("2026-02-02", Declared(Director)).Under(rule).Duties.ShouldHaveSingleItem().OwedTo.Name.ShouldBe("Town Clerk");
        Given.ADeclaration().On("2026-02-02", Declared(Director, "director")).Under(rule).Duties.ShouldHaveSingleItem().State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public void OfficersTo_says_to_whom_an_officer_declares_it()
    {
        var rule = Rule with { Posts = ["town-clerk"], OfficersTo = ["director"] };
        Given.ADeclaration().On("2026-02-02", Known(Director)).Under(rule).Duties.ShouldHaveSingleItem().OwedTo.Id.ShouldBe("town-clerk");
        new Given<Declaration>(Declaration.Evolve, Given.Roster()).On("2026-02-02", new RelationshipCameToLight(Clerk, Ann, Closeness.Family)).Under(rule)
            .Duties.ShouldHaveSingleItem().OwedTo.Id.ShouldBe("director");
    }

    [Fact]
    public void By_says_whose()
    {
        Given.ADeclaration().On("2026-02-02", Known(Director)).Under(Rule with { By = WhoDeclares.Officer }).Duties.ShouldBeEmpty();
        Given.ADeclaration().On("2026-02-02", Known(Director)).Under(Rule with { By = WhoDeclares.Member }).Duties.ShouldHaveSingleItem();
        var officers = new Given<Declaration>(Declaration.Evolve, Given.Roster()).On("2026-02-02", new RelationshipCameToLight(Director, Ann, Closeness.Family));
        officers.Under(Rule with { By = WhoDeclares.Officer }).Duties.ShouldHaveSingleItem();
        officers.Under(Rule with { By = WhoDeclares.Member }).Duties.ShouldBeEmpty();
    }

    [Fact]
    public void Edge_between_members_nothing_is_owed() =>
        Given.ADeclaration().On("2026-02-02", Known(Bob)).Under(Rule).Duties.ShouldBeEmpty();

    [Fact]
    public void Says_nothing_under_a_pack_without_it() =>
        Given.ADeclaration().On("2026-02-02", Known(Director)).UnderAPackWithoutIt().Duties.ShouldBeEmpty();
}
