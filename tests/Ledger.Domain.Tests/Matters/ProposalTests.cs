using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Matters;

public sealed class ProposalTests
{
    private static Given<Matter> Submitted => Given.AMatter().On("2026-02-03", new ProposalSubmitted("P-1", Labour, "amendment", "More trees"));

    [Fact]
    public void A_group_puts_a_proposal() =>
        Given.AMatter().When(new SubmitProposal("M-1", "P-1", "labour", "amendment", "More trees"), by: "ann-sample")
            .ShouldRecord(new ProposalSubmitted("P-1", Labour, "amendment", "More trees"));

    [Fact]
    public void A_proposals_reference_is_not_used_twice() =>
        Submitted.When(new SubmitProposal("M-1", "P-1", "green", "amendment", "Fewer trees")).ShouldRefuse("The matter has proposal P-1 already.");

    [Fact]
    public void A_proposal_has_a_kind_and_a_title()
    {
        Given.AMatter().When(new SubmitProposal("M-1", "P-1", "green", "", "Fewer trees")).ShouldRefuse("The kind of proposal is blank.");
        Given.AMatter().When(new SubmitProposal("M-1", "P-1", "green", "amendment", "")).ShouldRefuse("The proposal's title is blank.");
    }

    [Fact]
    public void It_is_assessed() =>
        Submitted.When(new AssessProposal("M-1", "P-1", "Affordable")).ShouldRecord(new ProposalAssessed("P-1", Labour, Clerk, "Affordable"));

    [Fact]
    public void It_is_signed_off() => Submitted.When(new SignOffProposal("M-1", "P-1", "director")).ShouldRecord(new ProposalSignedOff("P-1", Labour, Director));

    [Fact]
    public void It_is_refused() => Submitted.When(new RefuseProposal("M-1", "P-1", "Unlawful")).ShouldRecord(new ProposalRefused("P-1", Labour, Clerk, "Unlawful"));

    [Fact]
    public void It_is_released_under_embargo_though_it_was_refused() =>
        Submitted.On("2026-02-10", new ProposalRefused("P-1", Labour, Clerk, null))
            .When(new ReleaseProposal("M-1", "P-1", ["labour", "green"], OccurredAt.Parse("2026-04-01")))
            .ShouldRecord(new ProposalReleased("P-1", Labour, [Labour, Greens], Clerk, OccurredAt.Parse("2026-04-01")));

    [Fact]
    public void It_is_released_to_somebody() => Submitted.When(new ReleaseProposal("M-1", "P-1", [])).ShouldRefuse("It is released to nobody.");

    [Fact]
    public void A_proposal_that_is_not_known_goes_nowhere()
    {
        const string Unknown = "The matter has no proposal P-2.";
        Submitted.When(new AssessProposal("M-1", "P-2")).ShouldRefuse(Unknown);
        Submitted.When(new SignOffProposal("M-1", "P-2")).ShouldRefuse(Unknown);
        Submitted.When(new RefuseProposal("M-1", "P-2")).ShouldRefuse(Unknown);
        Submitted.When(new ReleaseProposal("M-1", "P-2", ["green"])).ShouldRefuse(Unknown);
    }

    [Fact]
    public void A_proposal_is_not_dealt_with_before_it_is_put()
    {
        const string Early = "Proposal P-1 is of 3 February 2026, which is later than 2 February 2026.";
        Submitted.When(new AssessProposal("M-1", "P-1"), on: "2026-02-02").ShouldRefuse(Early);
        Submitted.When(new SignOffProposal("M-1", "P-1"), on: "2026-02-02").ShouldRefuse(Early);
        Submitted.When(new RefuseProposal("M-1", "P-1"), on: "2026-02-02").ShouldRefuse(Early);
        Submitted.When(new ReleaseProposal("M-1", "P-1", ["green"]), on: "2026-02-02").ShouldRefuse(Early);
    }
}
