using Ledger.Domain.Requests;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Asking;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Requests;

/// <summary>What somebody did around a request, or without one, is reported.</summary>
public sealed class ReportingConductTests
{
    [Fact]
    public void It_is_reported_by_itself_or_in_a_request()
    {
        var report = new ReportConduct("C-1", ConductKind.QueueJumping, "ann-sample", "town-clerk");
        Given.ARequest().When(report).ShouldRecord(Did(ConductKind.QueueJumping, Ann));
        Given.ARequest().On("2026-02-03", Asked(Ann)).When(report with { Request = "R-1", Towards = null, Circumstances = [Circumstance.Emergency], What = "At once!" })
            .ShouldRecord(new ConductReported("R-1", ConductKind.QueueJumping, Doing(Ann), null, [Circumstance.Emergency], null, "At once!"));
    }

    [Fact]
    public void Nobody_does_it_towards_themselves_or_is_unknown()
    {
        Given.ARequest().When(new ReportConduct("C-1", ConductKind.Victimisation, "town-clerk", "robin-example")).ShouldRefuse("Robin Example can't have done it towards themselves.");
        Given.ARequest().When(new ReportConduct("C-1", ConductKind.QueueJumping, "zed")).ShouldRefuse("There is no member or officer “zed” on 2 March 2026.");
        Given.ARequest().When(new ReportConduct(" ", ConductKind.QueueJumping, "ann-sample")).ShouldRefuse("The reference is blank.");
    }

    [Fact]
    public void Conduct_fits_who_is_said_to_have_shown_it()
    {
        Given.ARequest().When(new ReportConduct("C-1", ConductKind.Lobbying, "ann-sample")).ShouldRefuse("Cllr Ann Sample is a member, and this is about officers.");
        Given.ARequest().When(new ReportConduct("C-1", ConductKind.QueueJumping, "director")).ShouldRefuse("Dee Rector is an officer, and this is about members.");
        foreach (var either in (ConductKind[])[ConductKind.PressureToChangeAdvice, ConductKind.ContactOutOfHours, ConductKind.Victimisation])
            foreach (var person in (string[])["ann-sample", "director"])
                Given.ARequest().When(new ReportConduct("C-1", either, person)).Then.ShouldHaveSingleItem();
    }

    [Fact]
    public void Pressure_and_use_are_for_a_purpose()
    {
        foreach (var kind in (ConductKind[])[ConductKind.PressedForSupport, ConductKind.ResourcesUsed, ConductKind.AdviceSought])
        {
            Given.ARequest().When(new ReportConduct("C-1", kind, "ann-sample")).ShouldRefuse("It is not said for what purpose.");
            Given.ARequest().When(new ReportConduct("C-1", kind, "ann-sample", Purpose: RequestPurpose.Party)).Then.ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void A_councillor_who_acts_as_an_officer_is_an_officer_by_the_post_and_a_member_by_the_id()
    {
        var acting = Given.ARequest().CouncilOn("2026-02-01", new OfficerAppointed(new("bob-sample", "Cllr Bob Sample", "deputy-clerk", "Deputy Clerk"), Bob));
        acting.When(new ReportConduct("C-1", ConductKind.QueueJumping, "ann-sample", "deputy-clerk")).Then.ShouldHaveSingleItem().ShouldBeOfType<ConductReported>()
            .Towards!.Officer!.Post.ShouldBe("deputy-clerk");
        acting.When(new ReportConduct("C-1", ConductKind.QueueJumping, "bob-sample", "town-clerk")).Then.ShouldHaveSingleItem().ShouldBeOfType<ConductReported>()
            .By.Member.ShouldBe(Bob);
    }

    [Fact]
    public void It_is_passed_on()
    {
        var reported = Given.ARequest().On("2026-02-03", Did(ConductKind.Lobbying, Junior, Ann));
        reported.When(new PassConductOn("C-1", Outside: "monitoring-officer"), by: "ann-sample").ShouldRecord(
            new ConductPassedOn(Doing(Ann), new(DeciderKind.Outside, "monitoring-officer", "monitoring-officer")));
        reported.When(new PassConductOn("C-1", "director")).ShouldRecord(new ConductPassedOn(Doing(Clerk), new(DeciderKind.Officer, "director", "Dee Rector")));
        reported.When(new PassConductOn("C-1")).ShouldRefuse("Nobody is named who was told.");
        Given.ARequest().When(new PassConductOn("C-1", "director")).ShouldRefuse("No conduct is reported under C-1.");
        reported.When(new PassConductOn("C-1", "director"), on: "2026-02-01").ShouldRefuse("The report is of 3 February 2026, which is later than 1 February 2026.");
    }

    [Fact]
    public void A_report_is_amended_whether_or_not_its_author_agrees()
    {
        var amend = new AmendReport("R-1", "The budget", "director");
        Given.ARequest().On("2026-02-03", Asked(Ann)).When(amend).ShouldRecord(Amended(Ann));
        Given.ARequest().When(amend with { AskedBy = "town-clerk", AuthorAgreed = true }).ShouldRecord(Amended(Ann) with { AskedBy = Doing(Clerk), AuthorAgreed = true });
        Given.ARequest().When(amend with { AskedBy = "ann-sample", Report = "" }).ShouldRefuse("The name of the report is blank.");
    }
}
