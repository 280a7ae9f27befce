using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Roster;

public sealed class SpokespersonTests
{
    private static Given<Council> Agreed => Given.ACouncil().On("2026-02-01", new CouncilSpokespersonAgreed(Ann, "culture", "C/26/3"));

    [Fact]
    public void The_council_agrees_on_a_spokesperson() =>
        Given.ACouncil().When(new AgreeSpokesperson("ann-sample", "C/26/3", "culture")).ShouldRecord(new CouncilSpokespersonAgreed(Ann, "culture", "C/26/3"));

    [Fact]
    public void The_resolution_and_the_member_are_named()
    {
        Given.ACouncil().When(new AgreeSpokesperson("ann-sample", " ")).ShouldRefuse("The resolution is blank.");
        Given.ACouncil().When(new AgreeSpokesperson("nobody", "C/26/3")).ShouldRefuse("There is no member “nobody” on 2 March 2026.");
    }

    [Fact]
    public void Nobody_is_agreed_on_twice_for_one_subject()
    {
        Agreed.When(new AgreeSpokesperson("ann-sample", "C/26/4", "culture")).ShouldRefuse("Cllr Ann Sample speaks for the council already.");
        Agreed.When(new AgreeSpokesperson("ann-sample", "C/26/4")).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_spokesperson_stands_down()
    {
        Agreed.When(new StandDownSpokesperson("ann-sample", "culture")).ShouldRecord(new CouncilSpokespersonStoodDown(Ann, "culture"));
        Agreed.When(new StandDownSpokesperson("ann-sample")).ShouldRefuse("Cllr Ann Sample does not speak for the council on that day.");
        Agreed.On("2026-02-03", new CouncilSpokespersonStoodDown(Ann, "culture")).State.On(new(2026, 2, 3)).Spokespeople.ShouldBeEmpty();
        Agreed.State.On(new(2026, 2, 3)).Spokespeople.ShouldHaveSingleItem();
    }

    [Fact]
    public void Who_leaves_the_council_speaks_for_it_no_more() =>
        Agreed.On("2026-02-03", new MemberCeased(Ann, "Resigned")).State.On(new(2026, 2, 3)).Spokespeople.ShouldBeEmpty();
}
