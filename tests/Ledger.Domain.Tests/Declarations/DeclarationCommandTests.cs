using Ledger.Domain.Declarations;
using static Ledger.Domain.Tests.DeclarationTelling;

namespace Ledger.Domain.Tests.Declarations;

public sealed class DeclarationCommandTests
{
    private const string Me = "ann-sample";

    private static Given<Declaration> Gifted => Given.ADeclaration().On("2026-02-02", Received(5000));

    [Fact]
    public void A_relationship_is_declared_or_comes_to_light()
    {
        Given.ADeclaration().When(new DeclareRelationship(Me, "director", Closeness.Family, "robin-example")).ShouldRecord(Declared(Director));
        Given.ADeclaration().When(new DeclareRelationship(Me, "director", Closeness.Family, Keeper)).ShouldRecord(Declared(Director, Keeper));
        Given.ADeclaration().When(new ReportRelationship(Me, "bob-sample", Closeness.Business)).ShouldRecord(Known(Bob, Closeness.Business));
        Given.ADeclaration().When(new ReportRelationship(Me, Me, Closeness.Business)).ShouldRefuse("Cllr Ann Sample is named twice.");
        Given.ADeclaration().When(new DeclareRelationship(Me, "director", Closeness.Family, " ")).ShouldRefuse("The office is blank.");
    }

    [Fact]
    public void A_person_is_named_and_not_a_post()
    {
        Given.ADeclaration().When(new ReportRelationship("town-clerk", "bob-sample", Closeness.Business)).ShouldRefuse("“town-clerk” is a post.");
        Given.ADeclaration().When(new ReportRelationship("robin-example", "bob-sample", Closeness.Business)).Then.ShouldHaveSingleItem()
            .ShouldBeOfType<RelationshipCameToLight>().Of.ShouldBe(Clerk);
        Given.ADeclaration().When(new ReportRelationship("nobody", "bob-sample", Closeness.Business)).ShouldRefuse("There is no member or officer “nobody” on 2 March 2026.");
    }

    [Fact]
    public void A_decision_on_an_officer_is_taken_part_in()
    {
        Given.ADeclaration().When(new ReportDecisionOnOfficer(Me, "director", "A rise in grade"))
            .ShouldRecord(new TookPartInDecisionOnOfficer(Ann, Exampleton.Director, "A rise in grade"));
        Given.ADeclaration().When(new ReportDecisionOnOfficer(Me, "director", "")).ShouldRefuse("The decision is blank.");
    }

    [Fact]
    public void Gifts_are_received_refused_and_registered()
    {
        Given.ADeclaration().When(new ReceiveGift(Me, "G-1", "A hamper", 5000, "Pat Resident")).ShouldRecord(Received(5000));
        Given.ADeclaration().When(new RefuseGift(Me, "G-1", "A hamper", "Pat Resident", Significant: true)).ShouldRecord(Refused(true));
        Gifted.When(new RegisterGift(Me, "G-1", Keeper)).ShouldRecord(Registered());
    }

    [Fact]
    public void A_gift_has_a_reference_of_its_own_and_no_value_below_nought()
    {
        Gifted.When(new ReceiveGift(Me, "G-1", "A pen", 100, "Pat Resident")).ShouldRefuse("There is a gift G-1 already.");
        Gifted.When(new RefuseGift(Me, "G-2", "A pen", "Pat Resident", -1)).ShouldRefuse("A gift can't be worth less than nothing.");
        Gifted.When(new RegisterGift(Me, "G-9", Keeper)).ShouldRefuse("There is no gift G-9.");
        Gifted.When(new RegisterGift(Me, "G-1", Keeper), on: "2026-02-01").ShouldRefuse("Gift G-1 is of 2 February 2026, which is later than 1 February 2026.");
    }

    [Fact]
    public void Interests_are_registered_become_known_and_are_notified()
    {
        Given.ADeclaration().When(new RegisterInterests(Me, [InterestKind.DisclosablePecuniary], Keeper, [Interest()]))
            .ShouldRecord(Return(InterestKind.DisclosablePecuniary) with { Interests = [Interest()] });
        Given.ADeclaration().When(new RegisterInterests(Me, [InterestKind.OtherRegistrable], Keeper)).ShouldRecord(Return(InterestKind.OtherRegistrable));
        Given.ADeclaration().When(new BecomeAwareOfInterest(Me, Interest())).ShouldRecord(new InterestBecameKnown(Ann, Interest(), InterestChange.New));
        Given.ADeclaration().When(new NotifyInterest(Me, Interest(), Keeper, InterestChange.Ended)).ShouldRecord(new InterestNotified(Ann, Interest(), InterestChange.Ended, Keeper));
        Given.ADeclaration().When(new RegisterInterests(Me, [], Keeper)).ShouldRefuse("The return covers nothing.");
        Given.ADeclaration().When(new BecomeAwareOfInterest(Me, Interest() with { What = "" })).ShouldRefuse("What an interest is is blank.");
    }

    [Fact]
    public void A_sensitive_interest_is_notified_and_decided_on()
    {
        Given.ADeclaration().When(new NotifySensitiveInterest(Me, "I-1", Keeper, " ")).ShouldRecord(new SensitiveInterestNotified(Ann, "I-1", null, Keeper));
        Given.ADeclaration().When(new DecideSensitiveInterest(Me, "I-1", true, true)).ShouldRecord(new SensitiveInterestDecided(Ann, "I-1", true, true));
        Given.ADeclaration().When(new DecideSensitiveInterest(Me, "", true, true)).ShouldRefuse("The reference of the interest is blank.");
    }

    [Fact]
    public void A_dispensation_has_a_matter_and_ends_after_it_begins()
    {
        Given.ADeclaration().When(new GrantDispensation(Me, "The pool", "Standards Committee", true, new(2026, 3, 2)))
            .ShouldRecord(new DispensationGranted(Ann, "The pool", "Standards Committee", true, new(2026, 3, 2)));
        Given.ADeclaration().When(new GrantDispensation(Me, "The pool", "Standards Committee", Until: new(2026, 3, 1))).ShouldRefuse("The dispensation ends before it begins.");
        Given.ADeclaration().When(new GrantDispensation(Me, "", "Standards Committee")).ShouldRefuse("The matter is blank.");
    }

    [Fact]
    public void An_interest_arises_at_a_meeting_of_a_body_or_in_a_decision_of_ones_own()
    {
        Given.ADeclaration().When(new RecordInterestAtMeeting(Me, "planning", "The market square", InterestKind.DisclosablePecuniary, true, Sort: InterestSort.Land)).ShouldRecord(Arose());
        Given.ADeclaration().When(new RecordInterestAtMeeting(Me, "planning", "The market square", InterestKind.DisclosablePecuniary, false)).Then.ShouldHaveSingleItem()
            .ShouldBeOfType<InterestAroseAtMeeting>().NatureDisclosed.ShouldBeFalse();
        Given.ADeclaration().When(new RecordInterestAtMeeting(Me, "nowhere", "The market square", InterestKind.OtherRegistrable, true))
            .ShouldRefuse("There is no body “nowhere” on 2 March 2026.");
        Given.ADeclaration().When(new RecordInterestInOwnDecision(Me, "The lease", InterestKind.OtherRegistrable, true, false, "bob-sample"))
            .ShouldRecord(new InterestInOwnDecision(Ann, "The lease", InterestKind.OtherRegistrable, true, false, Bob));
    }

    [Fact]
    public void Advice_is_asked_for_once_and_then_given()
    {
        var asked = Given.ADeclaration().On("2026-02-02", new InterestAdviceAsked(Ann, "A-1", Keeper, "My field"));
        Given.ADeclaration().When(new AskInterestAdvice(Me, "A-1", Keeper, "My field")).ShouldRecord(new InterestAdviceAsked(Ann, "A-1", Keeper, "My field"));
        asked.When(new AskInterestAdvice(Me, "A-1", Keeper, "My shop")).ShouldRefuse("There is advice A-1 already.");
        asked.When(new GiveInterestAdvice(Me, "A-1", "Disclose it.")).ShouldRecord(new InterestAdviceGiven(Ann, "A-1", Keeper, "Disclose it."));
        asked.When(new GiveInterestAdvice(Me, "A-1", "Disclose it.", "robin-example")).ShouldRecord(new InterestAdviceGiven(Ann, "A-1", "town-clerk", "Disclose it."));
        Given.ADeclaration().When(new GiveInterestAdvice(Me, "A-1", "Disclose it.", Keeper)).ShouldRefuse("Advice A-1 was not asked for.");
    }

    [Fact]
    public void What_happened_in_an_appointment_is_reported()
    {
        Given.ADeclaration().When(new TakePartInAppointment(Me, "A-1", "director", AppointedOn.Merit)).ShouldRecord(TookPart(AppointedOn.Merit));
        Given.ADeclaration().When(new ReportCandidateKnown(Me, "A-1", "Lee Candidate", Closeness.Family, true)).ShouldRecord(CandidateIs(Closeness.Family));
        Given.ADeclaration().When(new ReportCanvassing(Me, "A-1", "Lee Candidate")).ShouldRecord(new CandidateCanvassedFor(Ann, "A-1", "Lee Candidate"));
        Given.ADeclaration().When(new ReportAppointmentInfluence(Me, "A-1", "A word")).ShouldRecord(new AppointmentInfluenceSought(Ann, "A-1", "A word"));
        Given.ADeclaration().When(new ReportCandidateInformed(Me, "A-1", "Lee Candidate", "The questions", false))
            .ShouldRecord(new CandidateInformed(Ann, "A-1", "Lee Candidate", "The questions", false));
        Given.ADeclaration().When(new ReportCanvassing(Me, " ", "Lee Candidate")).ShouldRefuse("The reference of the appointment is blank.");
        Given.ADeclaration().When(new ReportCanvassing(Me, "A-1", "")).ShouldRefuse("The candidate is blank.");
    }
}
