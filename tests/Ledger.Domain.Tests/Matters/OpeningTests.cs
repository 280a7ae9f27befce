using Ledger.Domain.Matters;

namespace Ledger.Domain.Tests.Matters;

public sealed class OpeningTests
{
    [Fact]
    public void A_matter_is_opened() =>
        new Given<Matter>(Matter.Evolve, Given.Roster()).When(new OpenMatter("M-1", "The market square")).ShouldRecord(new MatterOpened("M-1", "The market square"));

    [Fact]
    public void A_reference_is_not_used_twice() => Given.AMatter().When(new OpenMatter("M-1", "The bandstand")).ShouldRefuse("Matter M-1 is already open.");

    [Fact]
    public void A_matter_has_a_title() =>
        new Given<Matter>(Matter.Evolve, Given.Roster()).When(new OpenMatter("M-1", " ")).ShouldRefuse("The matter's title is blank.");

    [Fact]
    public void A_matter_that_is_not_open_takes_nothing()
    {
        var early = new Given<Matter>(Matter.Evolve, Given.Roster()).When(new AcceptGroupSupport("M-9", "R-1"));
        early.ShouldRefuse("There is no matter M-9.");
        early.Refused[0].Mend.ShouldBe("Open it first with OpenMatter.");
    }

    [Fact]
    public void A_matter_is_linked() =>
        Given.AMatter().When(new LinkMatter("M-1", "planning", ["north", "south"], "Report 12"))
            .ShouldRecord(new MatterLinked("planning", "Planning Committee", ["north", "south"], "Report 12"));

    [Fact]
    public void A_matter_is_linked_to_something() => Given.AMatter().When(new LinkMatter("M-1")).ShouldRefuse("There is nothing to link.");

    [Fact]
    public void A_matter_is_linked_to_what_there_is() =>
        Given.AMatter().When(new LinkMatter("M-1", Wards: ["north", "west"])).ShouldRefuse("There is no ward “west” on 2 March 2026.");

    [Fact]
    public void A_matter_becomes_confidential() =>
        Given.AMatter().When(new ReclassifyMatter("M-1", Openness.Confidential, "A tender")).ShouldRecord(new MatterReclassified(Openness.Confidential, "A tender"));

    [Fact]
    public void The_reason_is_said() => Given.AMatter().When(new ReclassifyMatter("M-1", Openness.Exempt, "")).ShouldRefuse("The reason is blank.");

    [Fact]
    public void A_null_in_a_list_is_refused_in_words() =>
        Given.AMatter().When(new LinkMatter("M-1", Wards: [null!])).ShouldRefuse("There is no ward “” on 2 March 2026.");
}
