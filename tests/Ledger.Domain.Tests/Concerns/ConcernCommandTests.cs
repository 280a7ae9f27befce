using Ledger.Domain.Concerns;
using Ledger.Domain.Letters;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Ways;

namespace Ledger.Domain.Tests.Concerns;

/// <summary>What each command about a concern records, and what is impossible.</summary>
public sealed class ConcernCommandTests
{
    private static Given<Concern> Raised => Given.AConcern()
        .CouncilOn("2025-01-01", new ProtocolAdopted(Protocols.Of(Protocols.Unjudged("1.1")).WithRoutes(), new(2025, 1, 1), "C/1", false))
        .On("2026-02-02", Ways.Raised(Ann, Junior));

    [Fact]
    public void A_concern_is_raised_by_whoever_acts_unless_somebody_else_complains()
    {
        var nothing = Given.AConcern();
        nothing.When(new RaiseConcern("C-1", "planning-assistant", ConcernKind.Conduct, "How the letter was answered."), by: "ann-sample").ShouldRecord(Ways.Raised(Ann, Junior));
        nothing.When(new RaiseConcern("C-1", "planning-assistant", ConcernKind.Conduct, "Rude.", new Addressee(null, "Pat Resident")))
            .ShouldRecord(Ways.Raised(new(ConcernSide.Outside, "Pat Resident", "Pat Resident"), Junior) with { What = "Rude." });
    }

    [Fact]
    public void Nobody_complains_about_themselves_and_no_concern_is_raised_twice()
    {
        Raised.When(new RaiseConcern("C-1", "town-clerk", ConcernKind.Conduct, "Rude."), by: "ann-sample").ShouldRefuse("Concern C-1 is raised already.");
        Given.AConcern().When(new RaiseConcern("C-2", "ann-sample", ConcernKind.Conduct, "Rude."), by: "ann-sample").ShouldRefuse("Cllr Ann Sample can't complain about themselves.");
    }

    [Fact]
    public void A_clause_that_no_rule_judges_can_be_cited_and_one_that_is_not_there_cannot()
    {
        var adopted = Given.AConcern().CouncilOn("2025-01-01", new ProtocolAdopted(Protocols.Of(Protocols.Unjudged("1.1")), new(2025, 1, 1), "C/1", false));
        adopted.When(new RaiseConcern("C-1", "planning-assistant", ConcernKind.Conduct, "Rude.", Clauses: ["1.1"]), by: "ann-sample").Then.ShouldHaveSingleItem();
        adopted.When(new RaiseConcern("C-1", "planning-assistant", ConcernKind.Conduct, "Rude.", Clauses: ["9.9"]), by: "ann-sample").ShouldRefuse("exampleton@2025 has no clause 9.9.");
    }

    [Fact]
    public void The_protocol_routes_it_where_nobody_is_named() => Raised.When(new RouteConcern("C-1")).ShouldRecord(Routed(JuniorHears));

    [Fact]
    public void Where_no_way_is_given_somebody_says_to_whom_it_goes()
    {
        var officers = Given.AConcern().On("2026-02-02", Ways.Raised(Junior, Clerk));
        officers.When(new RouteConcern("C-1")).ShouldRefuse("The protocol gives no route for a concern of Jo Newcomer about Robin Example.");
        officers.When(new RouteConcern("C-1", ["bob-sample"])).ShouldRecord(Routed(BobHears));
    }

    [Fact]
    public void It_goes_to_posts_people_bodies_roles_and_outsiders() =>
        Raised.When(new RouteConcern("C-1", ["town-clerk", "planning", "chair", "monitoring-officer", new Addressee(null, "The ombudsman")], "It is too serious."))
            .ShouldRecord(Routed(ClerkHears, Planning, BobHears, OutsideHears, new(HandlerKind.Outside, "The ombudsman", "The ombudsman")) with { Unsuitable = "It is too serious." });

    [Fact]
    public void Informal_steps_and_escalation_are_recorded()
    {
        Raised.When(new TryInformalResolution("C-1", InformalMeans.Discussion, false, ["planning-assistant"])).ShouldRecord(Tried(false, JuniorHears));
        Raised.When(new EscalateConcern("C-1", ["director"])).ShouldRecord(Escalated(DirectorHears));
        Raised.When(new EscalateConcern("C-1", ["director"], false)).ShouldRefuse("It is not said why the concern is taken on.");
        Raised.When(new ReferToMonitoringOfficer("C-1", "monitoring-officer", true)).ShouldRecord(new ReferredToMonitoringOfficer(OutsideHears, true, null));
    }

    [Fact]
    public void An_investigation_has_a_scope_that_does_not_end_before_it_begins()
    {
        StreamName[] scope = [Letter.Stream("L-1")];
        Raised.When(new OpenInvestigation("C-1", "town-clerk", scope, new(2026, 1, 1), new(2026, 2, 1))).ShouldRecord(new InvestigationOpened(ClerkHears, scope, new(2026, 1, 1), new(2026, 2, 1)));
        Raised.When(new OpenInvestigation("C-1", From: new(2026, 2, 1), To: new(2026, 1, 1))).ShouldRefuse("The scope ends before it begins.");
        Raised.When(new AddEvidence("C-1", "Ann", "The letter", scope[0])).ShouldRecord(new EvidenceAdded("Ann", "The letter", scope[0]));
    }

    [Fact]
    public void A_hold_takes_two_people_to_place_and_two_to_lift()
    {
        StreamName[] held = [Letter.Stream("L-1")];
        Raised.When(new PlaceHold("C-1", "Z-1", "town-clerk", "The case")).ShouldRefuse("Robin Example can't approve their own hold.");
        var placed = new HoldPlaced("Z-1", ClerkHears, BobHears, held, "The case");
        Raised.When(new PlaceHold("C-1", "Z-1", "chair", "The case", Records: held)).ShouldRecord(placed);

        var standing = Raised.On("2026-02-10", placed);
        standing.State.IsHeld(held[0]).ShouldBeTrue();
        standing.State.IsHeld(Letter.Stream("L-2")).ShouldBeFalse();
        standing.When(new LiftHold("C-1", "Z-1", "town-clerk", "It ended")).ShouldRefuse("Robin Example can't approve their own hold.");
        var lifted = new HoldLifted("Z-1", ClerkHears, BobHears, "It ended");
        standing.When(new LiftHold("C-1", "Z-1", "chair", "It ended")).ShouldRecord(lifted);
        standing.On("2026-02-20", lifted).State.Holds.ShouldBeEmpty();
        standing.When(new LiftHold("C-1", "Z-1", "chair", "Again"), on: "2026-03-02").ShouldRefuse("The hold Z-1 is lifted already.");
    }

    [Fact]
    public void A_hold_on_no_record_in_particular_holds_them_all() =>
        Raised.On("2026-02-10", new HoldPlaced("Z-1", ClerkHears, BobHears, [], "The case")).State.IsHeld(Letter.Stream("L-9")).ShouldBeTrue();

    [Fact]
    public void Sides_are_the_two_of_the_concern()
    {
        Raised.When(new GiveParticulars("C-1", "planning-assistant", "What is alleged")).ShouldRecord(new ParticularsGiven(Junior, "What is alleged"));
        Raised.When(new GiveParticulars("C-1", "director", "What is alleged")).ShouldRefuse("Dee Rector is neither the one who complains nor the one complained about.");
        Raised.When(new HearSide("C-1", "ann-sample", ["planning"], "That it was late")).ShouldRecord(new SideHeard(Ann, [Planning], "That it was late"));
        Raised.When(new GiveIndependentView("C-1", "Ida Person", "There is a case.")).ShouldRecord(new IndependentViewGiven("Ida Person", "There is a case."));
    }

    [Fact]
    public void A_hearing_is_held_adjourned_and_reconvened()
    {
        Raised.When(new HoldHearing("C-1", "H-1", ["planning"])).ShouldRecord(new HearingHeld("H-1", [Planning]));
        var held = Raised.On("2026-02-10", new HearingHeld("H-1", [Planning]));
        held.When(new ReconveneHearing("C-1", "H-1", ["planning"])).ShouldRefuse("The concern has no adjournment of hearing H-1.");
        held.When(new AdjournHearing("C-1", "H-1", "A witness is ill", new(2026, 3, 9))).ShouldRecord(new HearingAdjourned("H-1", new(2026, 3, 9), "A witness is ill"));
        held.When(new AdjournHearing("C-1", "H-1", "A witness is ill", new(2026, 2, 9))).ShouldRefuse("The hearing is adjourned to a day before it was held.");
        held.On("2026-02-10", new HearingAdjourned("H-1", null, "A witness is ill")).When(new ReconveneHearing("C-1", "H-1", ["planning"])).ShouldRecord(new HearingReconvened("H-1", [Planning]));
    }

    [Fact]
    public void A_finding_that_upholds_takes_the_clauses_that_the_concern_cites()
    {
        var citing = Given.AConcern().On("2026-02-02", Ways.Raised(Ann, Junior) with { Clauses = ["1.1"] });
        citing.When(new ReachFinding("C-1", Outcome.Upheld, "The reasons given.")).ShouldRecord(Found(Outcome.Upheld, "1.1"));
        citing.When(new ReachFinding("C-1", Outcome.NotUpheld, "The reasons given.")).ShouldRecord(Found(Outcome.NotUpheld));
    }

    [Fact]
    public void A_sanction_is_recommended_by_one_and_imposed_by_another()
    {
        Raised.When(new RecommendSanction("C-1", "A word", ["director"])).ShouldRecord(new SanctionRecommended([DirectorHears], "A word"));
        Raised.When(new ImposeSanction("C-1", "S-1", "A word")).ShouldRecord(new SanctionImposed("S-1", [ClerkHears], Junior, "A word"));
        Raised.When(new AnswerSanction("C-1", "S-1", true)).ShouldRefuse("The concern has no sanction S-1.");
        Raised.On("2026-02-10", new SanctionImposed("S-1", [ClerkHears], Junior, "A word")).When(new AnswerSanction("C-1", "S-1", true)).ShouldRecord(new SanctionAnswered("S-1", true, null));
    }

    [Fact]
    public void A_remedy_is_due_by_a_day_and_given()
    {
        Raised.When(new SetRemedy("C-1", "Y-1", "An apology", new(2026, 3, 9))).ShouldRecord(new RemedyDue("Y-1", Ann, "An apology", new(2026, 3, 9)));
        Raised.When(new SetRemedy("C-1", "Y-1", "An apology", new(2026, 3, 1))).ShouldRefuse("The remedy is due before the day on which it was set.");
        Raised.On("2026-02-10", new RemedyDue("Y-1", Ann, "An apology", new(2026, 3, 9))).When(new GiveRemedy("C-1", "Y-1")).ShouldRecord(new RemedyMet("Y-1", null));
    }

    [Fact]
    public void The_outcome_is_told_to_each_and_others_are_told_of_the_concern()
    {
        Raised.When(new TellOutcome("C-1", ["ann-sample", "planning-assistant"])).ShouldRecord(new OutcomeTold(Ann), new OutcomeTold(Junior));
        Raised.When(new TellOutcome("C-1", [])).ShouldRefuse("It is not said who was told.");
        Raised.When(new NotifyOfConcern("C-1", ["director"])).ShouldRecord(new ConcernNotified([DirectorHears], null));
    }

    [Fact]
    public void A_concern_is_closed_once_and_reopened_once_closed()
    {
        Raised.When(new ReopenConcern("C-1", "New evidence")).ShouldRefuse("Concern C-1 is not closed.");
        Raised.When(new CloseConcern("C-1", "Settled")).ShouldRecord(new ConcernClosed("Settled"));
        var closed = Raised.On("2026-02-10", new ConcernClosed("Settled"));
        closed.When(new CloseConcern("C-1", "Settled")).ShouldRefuse("Concern C-1 is closed already.");
        closed.When(new ReopenConcern("C-1", "New evidence")).ShouldRecord(new ConcernReopened("New evidence"));
        closed.When(new ReopenConcern("C-1", "New evidence"), on: "2026-02-09")
            .ShouldRefuse("The closing of C-1 is of 10 February 2026, which is later than 9 February 2026.");
        closed.On("2026-02-20", new ConcernReopened("New evidence")).State.IsClosed.ShouldBeFalse();
    }

    [Fact]
    public void A_concern_is_linked_to_another_and_not_to_itself()
    {
        Raised.When(new LinkConcern("C-1", "C-2", "The same letter")).ShouldRecord(new ConcernLinked("C-2", "The same letter"));
        Raised.When(new LinkConcern("C-1", "c-1", "The same letter")).ShouldRefuse("A concern can't be linked to itself.");
    }

    [Fact]
    public void What_is_done_around_a_case_is_recorded()
    {
        Raised.When(new ReportPublicCriticism("C-1", "cat-specimen", Venue.Media)).ShouldRecord(new ConcernMadePublic(Cat, Junior, Venue.Media, false, null));
        Raised.When(new ReportPublicCriticism("C-1", "cat-specimen", Venue.Privately)).ShouldRefuse("What was said privately was not made public.");
        Raised.When(new DiscloseIdentity("C-1", "the press", MadeKnownBy: "director")).ShouldRecord(new IdentityDisclosed(DirectorHears, "the press", false, false));
        Raised.When(new AllegeIntimidation("C-1", "planning-assistant", "Shouting", "cat-specimen")).ShouldRecord(new IntimidationAlleged(Cat, new("jo-newcomer", "Jo Newcomer"), "Shouting"));
        Raised.When(new ReportRefusalToCooperate("C-1", "To answer")).ShouldRecord(new CooperationRefused(Junior, "To answer"));
        Raised.When(new ReportSuspicionKeptBack("C-1", "director", new(2026, 1, 5), "Two invoices")).ShouldRecord(new SuspicionKeptBack(Director, new(2026, 1, 5), "Two invoices"));
        Raised.When(new ReportSuspicionKeptBack("C-1", "director", new(2026, 4, 5), "Two invoices")).ShouldRefuse("They are said to have known it since a later day.");
    }

    [Fact]
    public void Nothing_happens_to_a_concern_that_was_not_raised() => Given.AConcern().When(new CloseConcern("C-9", "Settled")).ShouldRefuse("There is no concern C-9.");

    [Fact]
    public void Nothing_happens_to_it_before_it_was_raised() =>
        Raised.When(new CloseConcern("C-1", "Settled"), on: "2026-02-01").ShouldRefuse("Concern C-1 is of 2 February 2026, which is later than 1 February 2026.");
}
