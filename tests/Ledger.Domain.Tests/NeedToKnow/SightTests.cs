using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Readings;
using Ledger.Domain.Requests;
using Ledger.Domain.Roster;

namespace Ledger.Domain.Tests.NeedToKnow;

/// <summary>What a table of roles and layers can't show: change of place, lapse, basis, correction, and what a route opens.</summary>
public sealed class SightTests
{
    private static readonly Matter LaboursMeeting = Onlookers.A(
        history => new Matter(history),
        ("2026-01-05", new MatterOpened("M-1", "The market square")),
        ("2026-01-08", Telling.Attended(Exampleton.Labour, Exampleton.Junior) with { Discussed = "Whether to oppose it" }));

    [Fact]
    public void A_member_who_left_their_group_yesterday_has_lost_its_confidences()
    {
        Onlookers.Sees(Onlookers.Bob).See(LaboursMeeting).ShouldNotBeNull();
        var council = Onlookers.Council(("2026-05-31", new MemberLeftGroup(Exampleton.Bob, Exampleton.LabourGroup)), ("2026-05-31", new MemberJoinedGroup(Exampleton.Bob, Exampleton.GreenGroup)));
        var reader = Readers.Of(council, Role.Member, "bob-sample", Onlookers.Now).ShouldNotBeNull();
        reader.Group.ShouldBe("green");
        Onlookers.Sees(reader, council).See(LaboursMeeting).ShouldBeNull();
    }

    [Fact]
    public void A_grant_that_has_lapsed_opens_nothing_the_roster_included()
    {
        var lapsed = Onlookers.Granted(Onlookers.Audit with { Until = new(2026, 5, 31) });
        var sight = Onlookers.Sees(Onlookers.Auditor, grants: [lapsed]);
        sight.See(LaboursMeeting).ShouldBeNull();
        sight.See(Onlookers.Council()).ShouldBeNull();
        Readers.Of(Onlookers.Council(), "aud-itor", Onlookers.Now, [lapsed]).ShouldBeNull();
    }

    [Fact]
    public void A_grant_covers_only_the_days_it_names()
    {
        var sight = Onlookers.Sees(Onlookers.Auditor, grants: [Onlookers.Granted(Onlookers.Audit with { UpTo = new(2026, 1, 6) })]);
        sight.See(LaboursMeeting)!.Entries.ShouldHaveSingleItem().Entry.Fact.ShouldBeOfType<MatterOpened>();
        sight.IsOfTheWhole.ShouldBeFalse();
        Onlookers.Sees(Onlookers.Auditor).IsOfTheWhole.ShouldBeTrue();
    }

    [Fact]
    public void A_right_by_law_opens_personal_data_and_what_a_group_said_with_a_basis()
    {
        var statutory = Onlookers.Granted(new("G-9", "aud-itor", "Aud Itor", Role.Auditor, [], [], null, null, [], null, true, "Appointed"));
        var seen = Onlookers.Sees(Onlookers.Auditor, grants: [statutory]).See(LaboursMeeting)!.Entry(2)!;
        (seen.View.Shown.Contains(Layer.Personal), seen.OpensOnBasis).ShouldBe((true, Layers.Of(Layer.Discussion)));
    }

    [Fact]
    public void What_a_group_said_opens_on_the_day_on_which_a_basis_is_given()
    {
        var closed = Onlookers.Sees(Onlookers.Clerk).See(LaboursMeeting)!.Entry(2)!;
        ((GroupMeetingAttended)closed.Entry.Fact).Discussed.ShouldBeNull();
        (closed.Hidden, closed.OpensOnBasis).ShouldBe((Layers.Of(Layer.Discussion), Layers.Of(Layer.Discussion)));

        Discussed(Onlookers.Clerk, Read("2026-06-01", "robin-example")).ShouldBe("Whether to oppose it");
        Discussed(Onlookers.Clerk, Read("2026-05-31", "robin-example")).ShouldBeNull();
        Discussed(Onlookers.Clerk, Read("2026-06-01", "dee-rector")).ShouldBeNull();
    }

    [Fact]
    public void A_basis_opens_nothing_to_whom_the_entry_does_not_exist() =>
        Onlookers.Sees(Onlookers.Cat, readings: [Read("2026-06-01", "cat-specimen")]).See(LaboursMeeting).ShouldBeNull();

    [Fact]
    public void Advice_that_was_noted_for_the_wrong_group_is_seen_by_neither_as_the_others()
    {
        var wrong = Telling.Advised(Exampleton.Labour, Exampleton.Junior, "A-1", AdviceForm.Written, "Forty stalls");
        var right = wrong with { To = Exampleton.Conservatives };
        var matter = Onlookers.A(
            history => new Matter(history), ("2026-01-05", new MatterOpened("M-1", "The market square")), ("2026-01-06", wrong),
            ("2026-01-07", new MatterCorrected(2, Occurred(wrong), Occurred(right), "It was the Conservatives who asked")));
        Onlookers.Sees(Onlookers.Ann).See(matter).ShouldBeNull();
        var seen = Onlookers.Sees(Onlookers.Cat).See(matter)!;
        seen.Entries.Select(one => one.Entry.Version).ShouldBe([1, 2]);
        seen.Entry(2)!.Corrected.ShouldBeTrue();
        ((AdviceGiven)seen.Entry(2)!.Entry.Fact).To.ShouldBe(Exampleton.Conservatives);
        Onlookers.Sees(Onlookers.Clerk).See(matter)!.Entries.Length.ShouldBe(3);
    }

    [Fact]
    public void A_correction_is_blanked_as_what_it_corrects()
    {
        var said = Telling.Attended(Exampleton.Labour, Exampleton.Junior) with { Discussed = "Whether to oppose it" };
        var matter = Onlookers.A(
            history => new Matter(history), ("2026-01-05", new MatterOpened("M-1", "The market square")), ("2026-01-06", said),
            ("2026-01-07", new MatterCorrected(2, Occurred(said), Occurred(said with { Discussed = "How to oppose it" }), "Misheard")));
        var seen = Onlookers.Sees(Onlookers.Clerk).See(matter)!.Entry(3)!;
        var correction = (MatterCorrected)seen.Entry.Fact;
        (((GroupMeetingAttended)correction.Was).Discussed, ((GroupMeetingAttended)correction.Is!).Discussed, seen.Hidden).ShouldBe((null, null, Layers.Of(Layer.Discussion)));
    }

    [Fact]
    public void A_required_text_reads_that_it_is_not_shown_and_an_address_is_left_out()
    {
        var letter = Onlookers.A(history => new Letter(history), ("2026-02-01", Telling.Wrote(Exampleton.Resident, Exampleton.AnnWrites)));
        ((LetterRecorded)Onlookers.Sees(Onlookers.Auditor).See(letter)!.Entry(1)!.Entry.Fact).From.ShouldBe(Exampleton.Resident with { Address = null });
        var proposal = Onlookers.A(history => new Matter(history), ("2026-01-05", new MatterOpened("M-1", "The market square")), ("2026-01-06", new ProposalSubmitted("P-1", Exampleton.Labour, "motion", "Move it")));
        ((ProposalSubmitted)Onlookers.Sees(Onlookers.Clerk).See(proposal)!.Entry(2)!.Entry.Fact).Title.ShouldBe(Blanking.Text);
    }

    [Fact]
    public void Of_blind_copies_whoever_received_a_letter_sees_only_their_own_and_its_author_all()
    {
        var letter = Onlookers.A(history => new Letter(history), ("2026-02-01", Telling.Wrote(Exampleton.BobWrites, Exampleton.AnnWrites) with { Bcc = [Exampleton.Resident, Exampleton.CatWrites] }));
        BlindCopies(Onlookers.Ann).ShouldBeEmpty();
        BlindCopies(Onlookers.Cat).ShouldBe([Exampleton.CatWrites]);
        BlindCopies(Onlookers.Bob).Count.ShouldBe(2);
        BlindCopies(Onlookers.Clerk).Count.ShouldBe(2);

        IReadOnlyList<Correspondent> BlindCopies(Reader reader) => ((LetterRecorded)Onlookers.Sees(reader).See(letter)!.Entry(1)!.Entry.Fact).Bcc;
    }

    [Fact]
    public void How_close_two_people_are_is_not_told_without_its_personal_part()
    {
        var declaration = Onlookers.A(history => new Declaration(history), ("2026-02-01", new RelationshipDeclared(
            new("cat-specimen", "Cllr Cat Specimen"), new("jo-newcomer", "Jo Newcomer"), Closeness.Family, "town-clerk")));
        Onlookers.Sees(Onlookers.Auditor).See(declaration).ShouldBeNull();
        Onlookers.Sees(Onlookers.Cat).See(declaration).ShouldNotBeNull();
    }

    [Fact]
    public void A_concern_about_the_clerk_does_not_exist_for_the_clerk_nor_that_it_was_read_or_granted()
    {
        var sight = Onlookers.Sees(Onlookers.Clerk, concerns: Situations.Concerns);
        sight.See(new Reading(Onlookers.Told(History.Empty, ("2026-03-10", new ConfidentialLayerRead(Concern.Stream("C-2"), [Layer.Discussion], "It is heard") with { SaidBy = new("bob-sample", "Cllr Bob Sample", "member") })))).ShouldBeNull();
        var told = sight.See(Situations.AboutTheClerk)!;
        told.Entries.ShouldHaveSingleItem().Entry.Fact.ShouldBeOfType<ParticularsGiven>();
        var unheard = new Concern(new([.. Situations.AboutTheClerk.History.Entries.Take(2)]));
        var blind = Onlookers.Sees(Onlookers.Clerk, concerns: [unheard]);
        blind.See(unheard).ShouldBeNull();
        blind.See(new Reading(Onlookers.Told(History.Empty, ("2026-03-10", new ConfidentialLayerRead(Concern.Stream("C-2"), [Layer.Discussion], "It is heard") with { SaidBy = new("bob-sample", "Cllr Bob Sample", "member") })))).ShouldBeNull();
        blind.See(Onlookers.Granted(new("G-3", "ivy-neutral", "Ivy Neutral", Role.Investigator, [], [Concern.Stream("C-2")], null, null, [], null, false, "Concern C-2"))).ShouldBeNull();
    }

    [Fact]
    public void A_concern_that_was_noted_about_somebody_by_mistake_stays_closed_to_them()
    {
        var raised = Ways.Raised(Ways.Ann, Ways.Clerk);
        var concern = Onlookers.A(
            history => new Concern(history), ("2026-03-01", raised),
            ("2026-03-02", new Records.EntryCorrected(1, Occurred(raised), Occurred(raised with { About = Ways.Director }), "The director, not the clerk")));
        Onlookers.Sees(Onlookers.Clerk, concerns: [concern]).See(concern).ShouldBeNull();
    }

    [Fact]
    public void Whoever_has_the_post_to_which_a_concern_went_reads_it_and_not_whoever_had_it()
    {
        var concern = Onlookers.A(history => new Concern(history), ("2026-03-01", Ways.Raised(Ways.Ann, Ways.Junior)), ("2026-03-02", Ways.Routed(Ways.DirectorHears)));
        Onlookers.Sees(Onlookers.Director, concerns: [concern]).See(concern).ShouldNotBeNull();
        var council = Onlookers.Council(
            ("2026-05-01", new OfficerLeft(Exampleton.Director, null)), ("2026-05-02", new OfficerAppointed(new("sam-other", "Sam Other", "director", "Director of Places"), null)));
        Onlookers.Sees(Onlookers.Director, council, [concern]).See(concern).ShouldBeNull();
        Onlookers.Sees(new(Role.Officer, "sam-other"), council, [concern]).See(concern).ShouldNotBeNull();
    }

    [Fact]
    public void Before_it_is_taken_anywhere_a_concern_is_for_those_whom_the_route_names_first()
    {
        var council = Onlookers.Council(("2026-01-01", new ProtocolAdopted(Protocols.Of(Protocols.Unjudged("1.1")).WithRoutes(), new(2026, 1, 1), "26/1", false)));
        var concern = Onlookers.A(history => new Concern(history), ("2026-03-01", Ways.Raised(Ways.Ann, Ways.Clerk)));
        Onlookers.Sees(Onlookers.Bob, council, [concern]).See(concern).ShouldNotBeNull();
        Onlookers.Sees(Onlookers.Clerk, council, [concern]).See(concern).ShouldBeNull();
        Onlookers.Sees(Onlookers.Cat, council, [concern]).See(concern).ShouldBeNull();
    }

    [Fact]
    public void A_case_that_is_closed_opens_no_other_record()
    {
        var elsewhere = Onlookers.A(history => new Matter(history), ("2026-02-01", new MatterOpened("M-2", "The bus shelter")));
        Onlookers.Sees(Onlookers.MonitoringOfficer, concerns: Situations.Concerns).See(elsewhere).ShouldNotBeNull();
        var closed = new Concern(Onlookers.Told(Situations.AboutDan.History, ("2026-04-01", new ConcernClosed("It was withdrawn"))));
        Onlookers.Sees(Onlookers.MonitoringOfficer, concerns: [closed]).See(elsewhere).ShouldBeNull();
    }

    [Fact]
    public void A_members_own_request_is_hidden_from_their_leader_and_group()
    {
        var request = Onlookers.A(history => new MemberRequest(history), ("2026-02-01", Asking.AskedTwoThings(Exampleton.Bob)));
        Onlookers.Sees(Onlookers.Bob).See(request).ShouldNotBeNull();
        Onlookers.Sees(Onlookers.Ann).See(request).ShouldBeNull();
        Onlookers.Sees(Reader.Of("labour")).See(request).ShouldBeNull();
    }

    [Fact]
    public void Of_a_predecessors_records_a_place_in_this_council_opens_none()
    {
        Sight Inherited(Reader reader) => new(reader, Onlookers.Council(), Onlookers.Now, [], [], [], inherited: true);
        Inherited(Onlookers.Ann).See(LaboursMeeting).ShouldBeNull();
        Inherited(new(Role.Officer, "jo-newcomer")).See(LaboursMeeting).ShouldBeNull();
        Inherited(Onlookers.Clerk).See(LaboursMeeting).ShouldNotBeNull();
    }

    private static string? Discussed(Reader reader, Reading reading) =>
        ((GroupMeetingAttended)Onlookers.Sees(reader, readings: [reading]).See(LaboursMeeting)!.Entry(2)!.Entry.Fact).Discussed;

    private static Reading Read(string day, string by) => new(Onlookers.Told(
        History.Empty, (day, new ConfidentialLayerRead(Matter.Stream("M-1"), [Layer.Discussion], "Concern C-1") with { SaidBy = new(by, by, "somebody") })));

    private static TFact Occurred<TFact>(TFact fact) where TFact : Fact => (TFact)(fact with { Occurred = OccurredAt.Parse("2026-01-06"), SaidBy = new("robin-example", "Robin Example", "Town Clerk") });
}
