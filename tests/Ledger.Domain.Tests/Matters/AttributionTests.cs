using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Matters;

public sealed class AttributionTests
{
    private static Given<Matter> Received => Given.AMatter().On("2026-02-03", new MeetingRecordReceived("N-1", null, Labour, [Clerk]));

    [Fact]
    public void What_is_attributed_is_sent_to_the_officer() =>
        Received.When(new OfferAttribution("M-1", "N-1", "town-clerk"), by: "ann-sample").ShouldRecord(new AttributionOffered("N-1", Clerk));

    [Fact]
    public void The_officer_agrees() => Received.When(new CheckAttribution("M-1", "N-1")).ShouldRecord(new AttributionChecked("N-1", Clerk));

    [Fact]
    public void The_officer_disputes_it() =>
        Received.When(new DisputeAttribution("M-1", "N-1", "That it was cheap.", "That it was cheaper."))
            .ShouldRecord(new AttributionDisputed("N-1", "robin-example", "Robin Example", "That it was cheap.", "That it was cheaper."));

    [Fact]
    public void A_member_disputes_what_is_attributed_to_them() =>
        Received.When(new DisputeAttribution("M-1", "N-1", "That I agreed.", Person: "cat-specimen"))
            .ShouldRecord(new AttributionDisputed("N-1", "cat-specimen", "Cllr Cat Specimen", "That I agreed.", null));

    [Fact]
    public void A_member_disputes_what_a_report_attributes_to_them() =>
        Given.AMatter().On("2026-02-03", new ReportSubmitted("RP-1", new(Clerk.Id, Clerk.Name), true, "planning", "Planning Committee", null, [new(Cat, false)], null))
            .When(new DisputeAttribution("M-1", "RP-1", "That it is my proposal.", "It is the committee's."), by: "cat-specimen")
            .ShouldRecord(new AttributionDisputed("RP-1", "cat-specimen", "Cllr Cat Specimen", "That it is my proposal.", "It is the committee's."));

    [Fact]
    public void Somebody_unknown_disputes_nothing() =>
        Received.When(new DisputeAttribution("M-1", "N-1", "That I agreed.", Person: "nobody"))
            .ShouldRefuse("There is no member or officer “nobody” on 2 March 2026.");

    [Fact]
    public void What_is_disputed_is_said() => Received.When(new DisputeAttribution("M-1", "N-1", "")).ShouldRefuse("What is disputed is blank.");

    [Fact]
    public void A_record_that_is_not_known_attributes_nothing()
    {
        const string Unknown = "The matter has no record N-2.";
        Received.When(new OfferAttribution("M-1", "N-2", "town-clerk")).ShouldRefuse(Unknown);
        Received.When(new CheckAttribution("M-1", "N-2")).ShouldRefuse(Unknown);
        Received.When(new DisputeAttribution("M-1", "N-2", "That it was cheap.")).ShouldRefuse(Unknown);
    }

    [Fact]
    public void Nothing_is_attributed_before_the_record_comes()
    {
        const string Early = "Record N-1 is of 3 February 2026, which is later than 2 February 2026.";
        Received.When(new OfferAttribution("M-1", "N-1", "town-clerk"), on: "2026-02-02").ShouldRefuse(Early);
        Received.When(new CheckAttribution("M-1", "N-1"), on: "2026-02-02").ShouldRefuse(Early);
        Received.When(new DisputeAttribution("M-1", "N-1", "That it was cheap."), on: "2026-02-02").ShouldRefuse(Early);
    }
}
