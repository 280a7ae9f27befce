using Ledger.Domain.Media;
using Ledger.Domain.Records;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.MediaTelling;

namespace Ledger.Domain.Tests.Media;

public sealed class MediaCommandTests
{
    private static Given<MediaDealing> Asked => Given.ADealing().On("2026-02-02", Enquired(ClerkWrites, "north"));

    private static Given<MediaDealing> InDraft => Given.ADealing().On("2026-02-02", Drafted());

    [Fact]
    public void The_media_ask()
    {
        var ask = new ReceiveMediaEnquiry("PR-1", "The Exampleton Echo", "The market square", Wards: ["north"], Concerns: ["bob-sample"], Contentious: true);
        Given.ADealing().When(ask).ShouldRecord(Enquired(ClerkWrites, "north") with { Concerns = [Bob], Contentious = true });
        Given.ADealing().When(ask with { To = "ann-sample" }).Then.ShouldHaveSingleItem().ShouldBeOfType<MediaEnquiryReceived>().To.ShouldBe(AnnWrites);
        Given.ADealing().When(ask with { From = "" }).ShouldRefuse("Who asked is blank.");
        Given.ADealing().When(ask with { Wards = ["west"] }).ShouldRefuse("There is no ward “west” on 2 March 2026.");
        Asked.When(ask).ShouldRefuse("PR-1 has an enquiry already.");
    }

    [Fact]
    public void An_officer_is_authorised()
    {
        Asked.When(new AuthoriseForMedia("PR-1", "director")).ShouldRecord(Authorised(Director, ClerkWrites));
        Asked.When(new AuthoriseForMedia("PR-1", "director", "ann-sample")).ShouldRecord(Authorised(Director, AnnWrites));
        Given.ADealing().When(new AuthoriseForMedia("PR-1", "director")).ShouldRefuse("There is no dealing with the media PR-1.");
    }

    [Fact]
    public void Members_are_told_after_the_enquiry()
    {
        Asked.When(new TellMembersOfMediaInterest("PR-1", ["ann-sample", "cat-specimen"])).ShouldRecord(MediaTelling.Told(Ann, Cat));
        Asked.When(new TellMembersOfMediaInterest("PR-1", [])).ShouldRefuse("Nobody is named who was told.");
        Asked.When(new TellMembersOfMediaInterest("PR-1", ["ann-sample"]), on: "2026-02-01")
            .ShouldRefuse("The enquiry is of 2 February 2026, which is later than 1 February 2026.");
    }

    [Fact]
    public void A_member_seeks_help()
    {
        Given.ADealing().When(new SeekMediaHelp("PR-1", "town-clerk"), by: "ann-sample").ShouldRecord(Sought(Ann, Clerk));
        Given.ADealing().When(new SeekMediaHelp("PR-1", "town-clerk", "bob-sample")).ShouldRecord(Sought(Bob, Clerk));
    }

    [Fact]
    public void Somebody_speaks_asked_or_unasked()
    {
        var speak = new RespondToMedia("PR-1", "The Exampleton Echo", SpeaksAs.Ward);
        Given.ADealing().When(speak, by: "ann-sample").ShouldRecord(Spoke(AnnWrites));
        Asked.When(speak with { Speaker = "director", Criticises = "planning-assistant", Commitment = new("To mend it.", true) })
            .ShouldRecord(Spoke(DirectorWrites) with { Criticises = Junior, Commitment = new("To mend it.", true) });
        Asked.When(speak with { To = " " }).ShouldRefuse("To whom they spoke is blank.");
        Asked.When(speak with { Commitment = new("", false) }).ShouldRefuse("The commitment is blank.");
        Asked.When(speak, on: "2026-02-01").ShouldRefuse("The enquiry is of 2 February 2026, which is later than 1 February 2026.");
    }

    [Fact]
    public void Publicity_is_drafted_approved_and_issued()
    {
        Given.ADealing().When(new DraftPublicity("PR-1", "The market square", For: "ann-sample", Names: ["bob-sample"]))
            .ShouldRecord(Drafted(wishedBy: Ann) with { Names = [BobWrites] });
        InDraft.When(new ApprovePublicity("PR-1")).ShouldRecord(new PublicityApproved(Clerk));
        InDraft.When(new ApprovePublicity("PR-1", "director")).ShouldRecord(new PublicityApproved(Director));
        InDraft.When(new IssuePublicity("PR-1", Quotes: ["director"], Promotes: "Labour")).ShouldRecord(Issued(DirectorWrites) with { Promotes = "Labour" });
    }

    [Fact]
    public void Nothing_is_drafted_or_issued_twice_or_issued_without_a_draft()
    {
        InDraft.When(new DraftPublicity("PR-1", "The pool")).ShouldRefuse("PR-1 has a draft already.");
        Given.ADealing().When(new IssuePublicity("PR-1")).ShouldRefuse("There is no draft of PR-1.");
        Given.ADealing().When(new ApprovePublicity("PR-1")).ShouldRefuse("There is no draft of PR-1.");
        InDraft.On("2026-02-03", Issued()).When(new IssuePublicity("PR-1")).ShouldRefuse("PR-1 is issued already.");
        InDraft.When(new IssuePublicity("PR-1"), on: "2026-02-01").ShouldRefuse("The draft of PR-1 is of 2 February 2026, which is later than 1 February 2026.");
    }

    [Fact]
    public void What_stands_alone_is_reported()
    {
        Given.ADealing().When(new ReportCriticism("PR-1", "ann-sample", "director", PublicPlace.SocialMedia, "That she is idle.")).ShouldRecord(Criticised(AnnWrites));
        Given.ADealing().When(new ReportAidToPartyPublicity("PR-1", "Labour", "200 copies")).ShouldRecord(new PartyPublicityAided("PR-1", ClerkWrites, "Labour", "200 copies"));
        Given.ADealing().When(new ReportUseOfCeremony("PR-1", "ann-sample", "the opening of the pool", "A speech", true))
            .ShouldRecord(new CeremonyUsedForPublicity("PR-1", Ann, "the opening of the pool", "A speech", true));
        Given.ADealing().When(new ReportCriticism("PR-1", "ann-sample", "director", PublicPlace.Press, "")).ShouldRefuse("What was said is blank.");
        Given.ADealing().When(new ReportAidToPartyPublicity("PR-1", "", "200 copies")).ShouldRefuse("The party or candidate is blank.");
        Given.ADealing().When(new ReportUseOfCeremony("PR-1", "ann-sample", "", "A speech")).ShouldRefuse("The ceremony is blank.");
    }

    [Fact]
    public void A_dealing_goes_by_the_reference_of_whatever_began_it()
    {
        Given.ADealing().On("2026-02-02", Criticised(AnnWrites)).State.Reference.ShouldBe("PR-1");
        Asked.When(new CorrectEntry(MediaDealing.Stream("PR-1"), 1, "Wrong one.", Enquired(ClerkWrites) with { Reference = "PR-2" }))
            .ShouldRefuse("Entry 1 is PR-1, which others may cite.");
        Should.Throw<ArgumentException>(() => MediaDealing.Evolve(null, new(Guid.Empty, 1, default, new Domain.Matters.MatterOpened("M-1", "The market square"))));
    }
}
