using Ledger.Domain.Access;
using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.AccessTelling;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Access;

public sealed class AskingTests
{
    [Fact]
    public void A_member_asks_for_a_document() =>
        Given.AnAccess().When(new AskForAccess(
                "D-1", "dan-specimen", "town-clerk", "The survey", "planning", true, "labour", "survey", Openness.Exempt, true, true, true, "Casework"))
            .ShouldRecord(new AccessAsked(
                "D-1", Dan, Clerk, "The survey", "planning", "Planning Committee", true, LabourGroup, "survey", Openness.Exempt, true, true, true, "Casework"));

    [Fact]
    public void It_is_said_which_document() => Given.AnAccess().When(new AskForAccess("D-1", "dan-specimen", "town-clerk", " ")).ShouldRefuse("The document is blank.");

    [Fact]
    public void A_reference_is_not_used_twice() =>
        Asked(AsksFor(Dan)).When(new AskForAccess("D-1", "ann-sample", "town-clerk", "The plan")).ShouldRefuse("D-1 is taken by an earlier request.");

    [Fact]
    public void Advice_may_be_taken_before_asking_and_begins_the_record()
    {
        var advised = Given.AnAccess().On("2026-02-01", new AccessAdviceSought("D-1", Dan, Clerk, "My own land"));
        advised.State.Reference.ShouldBe("D-1");
        Given.AnAccess().When(new SeekAccessAdvice("D-1", "dan-specimen", "town-clerk", "My own land")).ShouldRecord(new AccessAdviceSought("D-1", Dan, Clerk, "My own land"));
        advised.When(new AskForAccess("D-1", "dan-specimen", "town-clerk", "The survey")).Then.ShouldHaveSingleItem().ShouldBeOfType<AccessAsked>();
    }

    [Fact]
    public void A_member_puts_their_need_to_know() =>
        Asked(AsksFor(Dan)).When(new ShowNeedToKnow("D-1", "A constituent asked.", SpecificallyForPersonalData: true)).ShouldRecord(Puts(Dan, specifically: true));

    [Fact]
    public void Nobody_puts_a_need_for_what_was_not_asked() =>
        Given.AnAccess().When(new ShowNeedToKnow("D-1", "A constituent asked.", Member: "dan-specimen")).ShouldRefuse("Nobody has asked to see a document under D-1.");

    [Fact]
    public void A_need_is_not_put_before_the_document_is_asked_for() =>
        Asked(AsksFor(Dan)).When(new ShowNeedToKnow("D-1", "A constituent asked."), on: "2026-02-01")
            .ShouldRefuse("The request D-1 is of 2 February 2026, which is later than 1 February 2026.");

    [Fact]
    public void The_document_is_inspected() =>
        Asked(AsksFor(Dan)).When(new InspectDocument("D-1", InPart: true)).ShouldRecord(new DocumentInspected(Dan, true));

    [Fact]
    public void A_closed_meeting_is_attended() =>
        Asked(AsksFor(Dan)).When(new AttendClosedMeeting("D-1", "planning")).ShouldRecord(new ClosedMeetingAttended(Dan, "planning", "Planning Committee"));
}
