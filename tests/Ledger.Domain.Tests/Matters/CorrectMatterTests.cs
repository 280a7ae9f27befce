using Ledger.Domain.Access;
using Ledger.Domain.Matters;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Matters;

/// <summary>What every correction has in common is tested on the roster.</summary>
public sealed class CorrectMatterTests
{
    private static Given<Matter> Told => Given.AMatter().On("2026-02-03", Attended(Labour, Clerk));

    [Fact]
    public void A_wrong_entry_is_put_right()
    {
        var mended = Told.When(new CorrectEntry(Matter.Stream("M-1"), 2, "The director went.", Attended(Labour, Director)));
        Told.On("2026-03-02", mended.Then.ShouldHaveSingleItem()).State.All<GroupMeetingAttended>().ShouldHaveSingleItem()
            .Fact.Officers.ShouldHaveSingleItem().ShouldBe(Director);
    }

    [Fact]
    public void A_matter_opened_by_mistake_is_withdrawn_and_may_be_opened_again()
    {
        var mended = Given.AMatter().When(new CorrectEntry(Matter.Stream("M-1"), 1, "Opened by mistake."));
        var withdrawn = Given.AMatter().On("2026-03-02", mended.Then.ShouldHaveSingleItem());
        withdrawn.When(new LinkMatter("M-1", "planning"), on: "2026-03-03").ShouldRefuse("There is no matter M-1.");
        withdrawn.When(new OpenMatter("M-1", "The bandstand"), on: "2026-03-03").Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_reference_that_others_may_cite_is_kept() =>
        Told.When(new CorrectEntry(Matter.Stream("M-1"), 2, "The wrong number.", Attended(Labour, Clerk, "G-2"))).ShouldRefuse("Entry 2 is G-1, which others may cite.");

    [Fact]
    public void An_entry_that_is_not_there_is_not_corrected() => Told.When(new CorrectEntry(Matter.Stream("M-1"), 3, "Wrong.")).ShouldRefuse("There is no entry 3.");

    [Fact]
    public void Whoever_the_right_fact_names_was_in_the_roster_on_its_day()
    {
        Told.When(Instead(Attended(Labour with { Id = "whigs" }, Clerk))).ShouldRefuse("There is no group “whigs” on 3 February 2026.");
        Told.When(Instead(Attended(Labour, Clerk with { Post = "director" }))).ShouldRefuse("There is no officer in that post “robin-example, director” on 3 February 2026.");
        Told.When(Instead(Attended(Labour, Clerk) with { Members = [new("Cllr Al Nobody", "al-nobody")] })).ShouldRefuse("There is no member or officer “al-nobody” on 3 February 2026.");
        Told.When(Instead(Attended(Labour, Clerk) with { Members = [new("Cllr Ann Sample", "ann-sample")], NonMembers = [new("Pat Resident")] })).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Wards_and_bodies_that_the_right_fact_names_were_in_the_roster_on_its_day()
    {
        var linked = Given.AMatter().On("2026-02-03", new MatterLinked("planning", "Planning Committee", ["north"], null));
        linked.When(Instead(new MatterLinked("planning", "Planning Committee", ["north", "south"], null))).Then.ShouldHaveSingleItem();
        linked.When(Instead(new MatterLinked("planning", "Planning Committee", ["north", "west"], null))).ShouldRefuse("There is no ward “west” on 3 February 2026.");
        linked.When(Instead(new MatterLinked("plans", "Planning Committee", ["north"], null))).ShouldRefuse("There is no body “plans” on 3 February 2026.");
        linked.When(Instead(new MatterLinked(null, null, [], "A report"))).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_ward_that_the_wrong_fact_named_may_be_named_again_though_it_is_no_more() =>
        Given.AMatter().CouncilOn("2026-02-01", new WardAbolished("south", "South", null)).On("2026-02-03", new MatterLinked(null, null, ["south"], null))
            .When(Instead(new MatterLinked("planning", "Planning Committee", ["south"], null))).Then.ShouldHaveSingleItem();

    [Fact]
    public void A_body_that_had_a_part_in_the_right_fact_was_in_the_roster_too()
    {
        var asked = AccessTelling.Asked(AccessTelling.AsksFor(Dan)).On("2026-02-03", AccessTelling.Refuses(Clerk));
        asked.When(Instead("planning")).Then.ShouldHaveSingleItem();
        asked.When(Instead("plans")).ShouldRefuse("There is no body “plans” on 3 February 2026.");

        static CorrectEntry Instead(string body) => new(
            DocumentAccess.Stream("D-1"), 2, "Wrong.", AccessTelling.Refuses(Clerk) with { By = new(AccessPartyKind.Body, body, "Planning Committee") });
    }

    [Fact]
    public void A_group_that_the_wrong_fact_named_may_be_named_again_though_it_is_no_more()
    {
        var gone = Given.AMatter().CouncilOn("2026-02-01", new GroupDissolved(LabourGroup, null)).On("2026-02-03", Attended(Labour, Clerk));
        gone.When(Instead(Attended(Labour, Director))).Then.ShouldHaveSingleItem();
        gone.When(Instead(Attended(AsSide(Ann), Director))).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_reason_is_said() => Told.When(new CorrectEntry(Matter.Stream("M-1"), 2, "")).ShouldRefuse("The reason is blank.");

    [Fact]
    public void In_a_matter_that_nobody_recorded_nothing_is_corrected() =>
        new Given<Matter>(Matter.Evolve, Given.Roster()).When(new CorrectEntry(Matter.Stream("M-9"), 1, "Wrong.")).Refused[0].Says.ShouldBe("There is no matter M-9.");

    private static CorrectEntry Instead(MatterFact fact) => new(Matter.Stream("M-1"), 2, "Wrong.", fact);
}
