using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using Ledger.Domain.Roster;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Hailsham 2.4, Uttlesford 3.4 and 9.3.</summary>
public sealed class MoreSupportForSomeGroupsIsLawfulTests
{
    private static readonly MoreSupportForSomeGroupsIsLawful Rule = new();
    private static readonly Entitlement ToTheAdministration = new(GroupClass.Administration, [], "1.1", null);
    private static readonly Entitlement WithLeave = ToTheAdministration with { AuthorisedBy = "town-clerk" };

    [Fact]
    public void Nothing_is_said_when_all_had_as_much()
    {
        var judged = Judge(LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-04", Attended(Greens, Clerk, "G-2"))
            .On("2026-02-05", Attended(Conservatives, Clerk, "G-3")), WithLeave);
        judged.Findings.ShouldBeEmpty();
        judged.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void More_for_the_entitled_is_explained_by_a_note()
    {
        var judged = Judge(LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-04", Attended(Greens, Clerk, "G-2")), ToTheAdministration);
        judged.Findings.ShouldBeEmpty();
        var note = judged.Notes.ShouldHaveSingleItem();
        note.Subject.ShouldBe("labour");
        note.Says.ShouldBe("Labour had an officer at a meeting beyond what Conservatives had; clause 1.1 allows it.");
        note.Evidence.ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void Broken_when_a_post_had_to_authorise_it_and_did_not()
    {
        var judged = Judge(LabourGoverns().On("2026-02-03", Advised(Labour, Clerk, form: AdviceForm.Written)), WithLeave);
        judged.Notes.ShouldBeEmpty();
        var found = judged.Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Says.ShouldBe("Labour had a report beyond what Conservatives and Greens had, without leave of the Town Clerk.");
    }

    [Theory]
    [InlineData("2026-02-03", 0, 1)]
    [InlineData("2026-02-04", 1, 0)]
    public void Kept_when_the_post_had_authorised_it_by_then(string authorised, int breaches, int notes)
    {
        var given = LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)).On(authorised, new MoreSupportAuthorised(Labour, Clerk, "The budget"));
        var judged = Judge(given, WithLeave);
        judged.Findings.Length.ShouldBe(breaches);
        judged.Notes.Length.ShouldBe(notes);
    }

    [Fact]
    public void Another_post_or_another_groups_leave_authorises_nothing() =>
        Judge(LabourGoverns().On("2026-02-01", new MoreSupportAuthorised(Labour, Director, "The budget"))
            .On("2026-02-01", new MoreSupportAuthorised(Greens, Clerk, "The budget")).On("2026-02-03", Attended(Labour, Clerk)), WithLeave)
            .Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_what_another_clause_allows_without_leave_is_no_breach() =>
        Judge(LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)), WithLeave, ToTheAdministration with { Clause = "2.2" }).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_an_entitlement_of_another_clause_is_not_this_ones_to_explain() =>
        Judge(LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)), ToTheAdministration with { Clause = "2.2" }).Notes.ShouldBeEmpty();

    [Fact]
    public void Edge_a_group_outside_the_class_is_not_explained() =>
        Judge(LabourGoverns().On("2026-02-03", Attended(Greens, Clerk)), ToTheAdministration).Notes.ShouldBeEmpty();

    [Fact]
    public void Edge_only_the_kinds_entitled_are_explained() =>
        Judge(LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-04", Advised(Labour, Clerk, form: AdviceForm.Written)),
            ToTheAdministration with { To = [SupportKind.Report] }).Notes.ShouldHaveSingleItem().Says.ShouldStartWith("Labour had a report beyond");

    [Fact]
    public void Edge_a_second_time_is_beyond_what_those_had_who_had_it_once()
    {
        var notes = Judge(LabourGoverns()
            .On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-04", Attended(Greens, Clerk, "G-2")).On("2026-02-05", Attended(Conservatives, Clerk, "G-3"))
            .On("2026-02-06", Attended(Conservatives, Clerk, "G-4")).On("2026-02-10", Attended(Labour, Clerk, "G-5")), ToTheAdministration).Notes;
        notes.ShouldHaveSingleItem().Says.ShouldBe("Labour had an officer at a meeting beyond what Greens had; clause 1.1 allows it.");
        notes[0].Evidence.ShouldHaveSingleItem().Version.ShouldBe(6);
    }

    [Fact]
    public void Edge_a_meeting_and_what_was_said_there_are_one_support() =>
        Judge(LabourGoverns()
            .On("2026-02-03", Attended(Labour, Clerk)).On("2026-02-03", Advised(Labour, Clerk) with { Meeting = "G-1" }), ToTheAdministration)
            .Notes.ShouldHaveSingleItem();

    [Fact]
    public void Edge_a_copy_of_the_report_makes_it_even() =>
        Judge(LabourGoverns().On("2026-02-03", Advised(Labour, Clerk, form: AdviceForm.Written))
            .On("2026-02-10", new AdviceCopyProvided(Greens, "A-1", Labour, Clerk))
            .On("2026-02-10", new AdviceCopyProvided(Conservatives, "A-1", Labour, Clerk)), ToTheAdministration).Notes.ShouldBeEmpty();

    [Fact]
    public void Edge_groups_of_one_class_are_not_compared() =>
        Judge(LabourGoverns()
            .CouncilOn("2025-05-08", new GroupClassed(GreenGroup, GroupClass.Administration)).On("2026-02-03", Attended(Labour, Clerk)), ToTheAdministration)
            .Notes.ShouldHaveSingleItem().Says.ShouldNotContain("Greens");

    [Fact]
    public void Edge_a_report_briefs_too_but_a_briefing_is_no_report()
    {
        Judge(LabourGoverns().On("2026-02-03", Advised(Labour, Clerk)).On("2026-02-04", Advised(Greens, Clerk, "A-2", AdviceForm.Written)), ToTheAdministration)
            .Notes.ShouldHaveSingleItem().Says.ShouldBe("Labour had advice beyond what Conservatives had; clause 1.1 allows it.");
        Judge(LabourGoverns().On("2026-02-03", Advised(Labour, Clerk, form: AdviceForm.Written)).On("2026-02-04", Advised(Greens, Clerk, "A-2")), ToTheAdministration)
            .Notes.ShouldHaveSingleItem().Says.ShouldBe("Labour had a report beyond what Conservatives and Greens had; clause 1.1 allows it.");
    }

    [Fact]
    public void A_pack_without_the_rule_says_nothing() =>
        LabourGoverns().On("2026-02-03", Attended(Labour, Clerk)).UnderAPackWithoutIt().Notes.ShouldBeEmpty();

    private static Given<Matter> LabourGoverns() => Given.AMatter().CouncilOn("2025-05-08", new GroupClassed(LabourGroup, GroupClass.Administration));

    private static Judgement Judge(Given<Matter> given, params Entitlement[] entitlements) =>
        given.Under(Rule, pack: pack => pack with { Groups = new("two or more members", entitlements) });
}
