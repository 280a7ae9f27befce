using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Protocol;

/// <summary>Hailsham 2.4, Uttlesford 3.4 and 9.3: what a class of group may have beyond the others, and officers who serve one group.</summary>
public sealed class EntitlementsTests
{
    public static TheoryData<GroupClass, GroupClass> Classes => [.. from entitled in Enum.GetValues<GroupClass>() from has in Enum.GetValues<GroupClass>() select (entitled, has)];

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_group_of_the_class_is_entitled_and_no_other(GroupClass entitled, GroupClass has) =>
        (Of(Classed(has), new(entitled, [], "2.4", null)) is not null).ShouldBe(entitled == has);

    [Theory]
    [InlineData(SupportKind.Briefing, true)]
    [InlineData(SupportKind.Attendance, false)]
    public void Only_to_the_kinds_that_are_named(SupportKind kind, bool entitled) =>
        (Of(Classed(GroupClass.Administration), new(GroupClass.Administration, [SupportKind.Briefing], "3.4", null), kind) is not null).ShouldBe(entitled);

    [Fact]
    public void A_class_counts_from_the_day_on_which_it_was_given()
    {
        var given = Given.AMatter().CouncilOn("2026-02-05", new GroupClassed(LabourGroup, GroupClass.Administration));
        Of(given, new(GroupClass.Administration, [], "2.4", null), day: 4).ShouldBeNull();
        Of(given, new(GroupClass.Administration, [], "2.4", null), day: 5).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("town-clerk", "2026-02-10", true)]
    [InlineData("town-clerk", "2026-02-11", false)]
    [InlineData("director", "2026-02-10", false)]
    public void Where_a_post_must_authorise_it_that_post_had(string post, string on, bool entitled)
    {
        var given = Classed(GroupClass.MainOpposition).On(on, new MoreSupportAuthorised(Labour, post == "director" ? Director : Clerk, "The budget"));
        (Of(given, new(GroupClass.MainOpposition, [], "9.3", "town-clerk")) is not null).ShouldBe(entitled);
    }

    [Fact]
    public void A_member_by_themselves_is_entitled_to_nothing_more()
    {
        var given = Classed(GroupClass.None);
        Entitlements.Of(Pack(new(GroupClass.None, [], "2.4", null)), given.Council, AsSide(Guy), SupportKind.Attendance, given.State, new(2026, 2, 10)).ShouldBeNull();
    }

    [Fact]
    public void A_political_assistant_serves_one_group_where_the_clause_on_the_same_advice_exempts_the_post()
    {
        var exempting = Given.APack("test", "1", Given.Clause("9.2", new EachGroupIsGivenSubstantiallyTheSameAdvice(["political-assistant"])));
        Entitlements.ServesOneGroup(exempting, Assistant).ShouldBeTrue();
        Entitlements.ServesOneGroup(exempting, Clerk).ShouldBeFalse();
        Entitlements.ServesOneGroup(Given.APack("test", "1", Given.Clause("9.2", new EachGroupIsGivenSubstantiallyTheSameAdvice())), Assistant).ShouldBeFalse();
        Entitlements.ServesOneGroup(Given.APack("test", "1"), Assistant).ShouldBeFalse();
    }

    private static Given<Matter> Classed(GroupClass has) => Given.AMatter().CouncilOn("2025-05-08", new GroupClassed(LabourGroup, has));

    private static Pack Pack(Entitlement entitlement) => Given.APack("test", "1") with { Groups = new("two or more members", [entitlement]) };

    private static Entitlement? Of(Given<Matter> given, Entitlement entitlement, SupportKind kind = SupportKind.Attendance, int day = 10) =>
        Entitlements.Of(Pack(entitlement), given.Council, Labour, kind, given.State, new(2026, 2, day));
}
