using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.1, county POLITICAL RELATIONSHIP ¶1.</summary>
public sealed class InvitationIsClearedFirstTests
{
    private static readonly InvitationIsClearedFirst Rule = new(["town-clerk"]);

    [Fact]
    public void Kept_when_the_invitation_was_cleared() =>
        DirectorInvited()
            .On("2026-02-02", Cleared(Labour, Clerk))
            .On("2026-02-03", Attended(Labour, Director, request: "R-1"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_when_it_was_addressed_to_those_who_clear() =>
        Given.AMatter()
            .On("2026-02-01", Asked(Labour))
            .On("2026-02-03", Attended(Labour, Director, request: "R-1"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_when_one_of_those_who_clear_passed_it_on() =>
        DirectorInvited()
            .On("2026-02-02", Delegated(Labour, Clerk, Junior))
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_when_one_of_those_who_clear_accepted_it() =>
        DirectorInvited()
            .On("2026-02-02", Accepted(Labour, Clerk))
            .On("2026-02-03", Attended(Labour, Director, request: "R-1"))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Kept_when_one_of_those_who_clear_went_too() =>
        DirectorInvited()
            .On("2026-02-03", Attended(Labour, Director, request: "R-1") with { Officers = [Director, Clerk] })
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_an_officer_attends_on_an_invitation_that_nobody_cleared()
    {
        var found = DirectorInvited().On("2026-02-03", Attended(Labour, Director, request: "R-1")).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("dee-rector");
        found.Says.ShouldBe("Dee Rector attended a meeting of Labour and the invitation had not been cleared by the Town Clerk.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([3, 2]);
    }

    [Fact]
    public void Broken_once_when_the_officer_accepts_and_then_attends()
    {
        var found = DirectorInvited()
            .On("2026-02-02", Accepted(Labour, Director))
            .On("2026-02-03", Attended(Labour, Director, request: "R-1"))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Says.ShouldBe("Dee Rector accepted an invitation from Labour and the invitation had not been cleared by the Town Clerk.");
    }

    [Fact]
    public void Edge_clearance_after_the_meeting_is_too_late() =>
        DirectorInvited()
            .On("2026-02-03", Attended(Labour, Director, request: "R-1"))
            .On("2026-02-04", Cleared(Labour, Clerk))
            .Under(Rule).Findings.ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Breach);

    [Fact]
    public void Edge_clearance_on_the_day_of_the_meeting_is_in_time() =>
        DirectorInvited()
            .On("2026-02-03", Attended(Labour, Director, request: "R-1"))
            .On("2026-02-03", Cleared(Labour, Clerk))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Edge_clearance_by_another_post_is_none() =>
        DirectorInvited()
            .On("2026-02-02", Cleared(Labour, Director))
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule).Findings.ShouldHaveSingleItem().Subject.ShouldBe("jo-newcomer");

    [Fact]
    public void Edge_a_request_for_a_report_is_no_invitation() =>
        Given.AMatter()
            .On("2026-02-01", Asked(Labour, kind: SupportKind.Report) with { To = Director })
            .On("2026-02-02", Accepted(Labour, Director) with { Kind = SupportKind.Report })
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void A_question_when_no_invitation_is_on_record()
    {
        var found = Given.AMatter().On("2026-02-03", Attended(Labour, Director)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Says.ShouldBe("Dee Rector attended a meeting of Labour and no invitation is on record; was it cleared by the Town Clerk?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_answer_settles_the_question(bool kept, FindingKind kind)
    {
        var found = Given.AMatter()
            .On("2026-02-03", Attended(Labour, Director))
            .On("2026-02-09", Answered(2, kept))
            .Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.SettledBy.ShouldNotBeNull().Version.ShouldBe(3);
    }

    [Fact]
    public void The_roles_that_clear_are_the_clauses_own() =>
        DirectorInvited()
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule with { By = ["town-clerk", "director"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void An_exempt_officer_needs_no_clearance() =>
        Given.AMatter()
            .On("2026-02-03", Attended(Labour, Assistant))
            .Under(Rule with { Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        DirectorInvited().On("2026-02-03", Attended(Labour, Director, request: "R-1")).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> DirectorInvited() => Given.AMatter().On("2026-02-01", Asked(Labour) with { To = Director });
}
