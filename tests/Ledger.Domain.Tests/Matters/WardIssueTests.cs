using Ledger.Domain.Matters;
using static Ledger.Domain.Tests.Exampleton;

namespace Ledger.Domain.Tests.Matters;

public sealed class WardIssueTests
{
    [Fact]
    public void An_issue_that_affects_wards_is_noted() =>
        Given.AMatter().When(new NoteWardIssue("M-1", "I-1", ["north", "south"], WardIssueKind.PolicyForming, "The plan"))
            .ShouldRecord(new WardIssueNoted("I-1", WardIssueKind.PolicyForming, ["north", "south"], "The plan"));

    [Fact]
    public void The_wards_are_named() => Given.AMatter().When(new NoteWardIssue("M-1", "I-1", [])).ShouldRefuse("No ward is named.");

    [Fact]
    public void An_issue_is_not_noted_twice() =>
        Given.AMatter().On("2026-02-03", new WardIssueNoted("I-1", WardIssueKind.General, ["north"], null))
            .When(new NoteWardIssue("M-1", "I-1", ["north"])).ShouldRefuse("The matter has issue I-1 already.");

    [Fact]
    public void The_public_is_consulted() =>
        Given.AMatter().When(new BeginPublicConsultation("M-1", "C-1", ["north"], "The plan")).ShouldRecord(new PublicConsultationBegun("C-1", ["north"], "The plan"));

    [Fact]
    public void An_issue_becomes_known() =>
        Given.AMatter().On("2026-02-03", new WardIssueNoted("I-1", WardIssueKind.General, ["north"], null))
            .When(new MakeWardIssueKnown("M-1", ["north"], MadeKnownTo.Public, "the council's page", "I-1"))
            .ShouldRecord(new WardIssueMadeKnown("I-1", ["north"], MadeKnownTo.Public, "the council's page"));

    [Fact]
    public void What_becomes_known_was_noted() =>
        Given.AMatter().When(new MakeWardIssueKnown("M-1", ["north"], MadeKnownTo.Public, "the council's page", "I-1")).ShouldRefuse("The matter has no issue I-1.");

    [Fact]
    public void Ward_members_are_told_of_what_may_still_be_to_come() =>
        Given.AMatter().When(new TellWardMembers("M-1", "north", ["ann-sample"], "e-mail", Issue: "PR-1"))
            .ShouldRecord(new WardMembersTold("north", "North", [Ann], "e-mail", null, "PR-1"));

    [Fact]
    public void A_ceremonial_event_is_arranged_and_ward_members_are_invited()
    {
        Given.AMatter().When(new ArrangeCeremonialEvent("M-1", "E-1", new(2026, 4, 1), ["north"], "The plaque"))
            .ShouldRecord(new CeremonialEventArranged("E-1", new(2026, 4, 1), ["north"], "The plaque"));
        Given.AMatter().On("2026-02-03", new CeremonialEventArranged("E-1", new(2026, 4, 1), ["north"], null))
            .When(new InviteWardMembers("M-1", "north", ["ann-sample"], Event: "E-1")).ShouldRecord(new WardMembersInvited("north", "North", [Ann], null, "E-1"));
    }

    [Fact]
    public void An_event_is_not_arranged_after_it() =>
        Given.AMatter().When(new ArrangeCeremonialEvent("M-1", "E-1", new(2026, 3, 1), ["north"]))
            .ShouldRefuse("An event on 1 March 2026 can't have been arranged on 2 March 2026.");

    [Fact]
    public void Nobody_is_invited_to_an_event_that_is_not_known() =>
        Given.AMatter().When(new InviteWardMembers("M-1", "north", ["ann-sample"], Event: "E-1")).ShouldRefuse("The matter has no event E-1.");
}
