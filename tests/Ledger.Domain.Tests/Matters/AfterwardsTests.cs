using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Matters;

public sealed class AfterwardsTests
{
    private static Given<Matter> Advised => Given.AMatter().On("2026-02-03", Telling.Advised(Labour, Clerk));

    [Fact]
    public void A_group_asks_that_its_discussion_be_relayed() =>
        Given.AMatter().When(new RequestRelay("M-1", "labour", ["green"], "Its doubts."), by: "ann-sample").ShouldRecord(new RelayRequested(Labour, [Greens], "Its doubts."));

    [Fact]
    public void A_discussion_is_relayed() =>
        Given.AMatter().When(new RelayDiscussion("M-1", "labour", ["green"], ["cat-specimen"], "Its doubts."))
            .ShouldRecord(new DiscussionRelayed(Labour, Clerk, [Greens], [Cat], "Its doubts."));

    [Fact]
    public void A_discussion_is_relayed_to_somebody() => Given.AMatter().When(new RelayDiscussion("M-1", "labour")).ShouldRefuse("It was relayed to nobody.");

    [Fact]
    public void Advice_is_cited_in_public() =>
        Advised.When(new CiteAdviceInPublic("M-1", "ann-sample", "Planning Committee", Advice: "A-1"))
            .ShouldRecord(new AdviceCitedInPublic(Ann, "Planning Committee", "A-1", Labour));

    [Fact]
    public void Advice_to_a_group_is_cited_that_nobody_recorded() =>
        Given.AMatter().When(new CiteAdviceInPublic("M-1", "cat-specimen", "The Gazette", "conservative"))
            .ShouldRecord(new AdviceCitedInPublic(Cat, "The Gazette", null, Conservatives));

    [Fact]
    public void It_is_said_whose_advice_was_cited()
    {
        Advised.When(new CiteAdviceInPublic("M-1", "ann-sample", "The Gazette")).ShouldRefuse("It is not said whose advice was cited.");
        Advised.When(new CiteAdviceInPublic("M-1", "ann-sample", "The Gazette", "green", "A-1")).ShouldRefuse("Advice A-1 was given to Labour, not to Greens.");
        Advised.When(new CiteAdviceInPublic("M-1", "ann-sample", "The Gazette", Advice: "A-2")).ShouldRefuse("The matter has no advice A-2.");
        Advised.When(new CiteAdviceInPublic("M-1", "ann-sample", "", Advice: "A-1")).ShouldRefuse("Where is blank.");
    }

    [Fact]
    public void Presence_is_taken_for_support() =>
        Given.AMatter().When(new ClaimOfficerSupport("M-1", "ann-sample", "town-clerk", "labour", "The Gazette"))
            .ShouldRecord(new OfficerSupportClaimed(Ann, Clerk, Labour, "The Gazette"));

    [Fact]
    public void It_is_said_where_support_was_claimed() =>
        Given.AMatter().When(new ClaimOfficerSupport("M-1", "ann-sample", "town-clerk", "labour", "")).ShouldRefuse("Where is blank.");

    [Fact]
    public void A_groups_conclusion_is_acted_on() =>
        Given.AMatter().When(new ActOnGroupConclusion("M-1", "labour", "director", "Ordered the paving."))
            .ShouldRecord(new GroupConclusionActedOn(Labour, "dee-rector", "Dee Rector", "Ordered the paving."));

    [Fact]
    public void It_is_said_what_was_done_on_a_groups_conclusion() =>
        Given.AMatter().When(new ActOnGroupConclusion("M-1", "labour", "director", "")).ShouldRefuse("What was done is blank.");

    [Fact]
    public void A_body_considers_the_matter() =>
        Advised.When(new ConsiderMatter("M-1", "planning", ["A-1"], true, "To pave it."))
            .ShouldRecord(new MatterConsidered("planning", "Planning Committee", ["A-1"], true, "To pave it."));

    [Fact]
    public void Nobody_has_said_whether_a_body_had_all_advice() =>
        Given.AMatter().When(new ConsiderMatter("M-1", "planning")).ShouldRecord(new MatterConsidered("planning", "Planning Committee", [], null, null));

    [Fact]
    public void Advice_that_is_not_known_was_not_put_to_a_body() =>
        Advised.When(new ConsiderMatter("M-1", "planning", ["A-2"])).ShouldRefuse("The matter has no advice A-2.");

    [Fact]
    public void Office_holders_are_briefed() =>
        Given.AMatter().When(new BriefOfficeHolders("M-1", "B-1", BriefingOf.Spokespersons, ["ann-sample", "cat-specimen"], ["ann-sample"], ["director"], true, "The costs."))
            .ShouldRecord(new OfficeHoldersBriefed("B-1", BriefingOf.Spokespersons, [Ann, Cat], [Ann], [Director], true, "The costs."));

    [Fact]
    public void A_briefings_reference_is_not_used_twice() =>
        Given.AMatter().On("2026-02-03", new OfficeHoldersBriefed("B-1", BriefingOf.Chairs, [], [], [Clerk], false, null))
            .When(new BriefOfficeHolders("M-1", "B-1", BriefingOf.Chairs)).ShouldRefuse("The matter has briefing B-1 already.");

    [Fact]
    public void An_officer_acts_under_delegation() =>
        Given.AMatter().When(new TakeDelegatedAction("M-1", "Let the contract.", "cat-specimen", "P/26/3", Reasons: "It was the lowest tender."))
            .ShouldRecord(new DelegatedActionTaken(Clerk, Cat, "P/26/3", "robin-example", "Let the contract.", "It was the lowest tender."));

    [Fact]
    public void The_chair_decided_in_truth() =>
        Given.AMatter().When(new TakeDelegatedAction("M-1", "Let the contract.", "cat-specimen", DecidedBy: "cat-specimen"))
            .ShouldRecord(new DelegatedActionTaken(Clerk, Cat, null, "cat-specimen", "Let the contract.", null));

    [Fact]
    public void It_is_said_what_was_done_under_delegation() => Given.AMatter().When(new TakeDelegatedAction("M-1", "")).ShouldRefuse("What was done is blank.");
}
