using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.1, Uttlesford 9.5, Hailsham 4.3(b).</summary>
public sealed class OnlyTheseOfficersAttendTests
{
    private static readonly OnlyTheseOfficersAttend Rule = new(["town-clerk"]);

    [Fact]
    public void Kept_when_the_holder_of_the_post_attends() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_another_officer_attends()
    {
        var found = Given.AMatter().On("2026-02-03", Attended(Labour, Junior)).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("jo-newcomer");
        found.Says.ShouldBe("Jo Newcomer, Planning Assistant, attended a meeting of Labour; only the Town Clerk may.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2]);
    }

    [Fact]
    public void Edge_of_several_officers_only_the_others_are_found() =>
        Given.AMatter()
            .On("2026-02-03", Attended(Labour, Clerk) with { Officers = [Clerk, Director, Junior] })
            .Under(Rule).Findings.Select(found => found.Subject).ShouldBe(["dee-rector", "jo-newcomer"]);

    [Fact]
    public void The_posts_are_the_clauses_own() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Director)).Under(Rule with { Posts = ["town-clerk", "director"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_representative_may_go_where_the_clause_allows_one()
    {
        var told = Invited().On("2026-02-02", Delegated(Labour, Clerk, Junior)).On("2026-02-03", Attended(Labour, Junior, request: "R-1"));
        told.Under(Rule with { Representatives = true }).Findings.ShouldBeEmpty();
        told.Under(Rule).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Edge_a_representative_is_the_officer_who_was_sent() =>
        Invited()
            .On("2026-02-02", Delegated(Labour, Clerk, Director))
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule with { Representatives = true }).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Jo Newcomer, Planning Assistant, attended a meeting of Labour; nothing on record shows that the Town Clerk sent them.");

    [Fact]
    public void Edge_a_representative_is_sent_by_one_of_the_posts() =>
        Invited()
            .On("2026-02-02", Delegated(Labour, Director, Junior))
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule with { Representatives = true }).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Others_may_go_with_leave_where_the_clause_says_whose() =>
        Invited()
            .On("2026-02-02", Cleared(Labour, Director))
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule with { OthersWithLeaveOf = ["director"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Others_without_leave_break_it() =>
        Invited()
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule with { OthersWithLeaveOf = ["director", "town-clerk"] }).Findings.ShouldHaveSingleItem()
            .Says.ShouldBe("Jo Newcomer, Planning Assistant, attended a meeting of Labour; leave of the Director or the Town Clerk is not on record.");

    [Fact]
    public void Edge_leave_for_another_officer_is_none() =>
        Invited()
            .On("2026-02-02", Cleared(Labour, Clerk, toGo: Director))
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .Under(Rule with { OthersWithLeaveOf = ["town-clerk"] }).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_leave_after_the_meeting_is_too_late() =>
        Invited()
            .On("2026-02-03", Attended(Labour, Junior, request: "R-1"))
            .On("2026-02-04", Cleared(Labour, Director))
            .Under(Rule with { OthersWithLeaveOf = ["director"] }).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Each_attendance_is_a_question_where_it_should_be_exceptional()
    {
        var found = Given.AMatter().On("2026-02-03", Attended(Labour, Clerk)).Under(Rule with { Exceptionally = true }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Question);
        found.Subject.ShouldBe("labour");
        found.Says.ShouldBe("Robin Example attended a meeting of Labour; were the circumstances exceptional?");
    }

    [Theory]
    [InlineData(true, FindingKind.Question)]
    [InlineData(false, FindingKind.Breach)]
    public void The_answer_settles_the_question(bool kept, FindingKind kind)
    {
        var found = Given.AMatter()
            .On("2026-02-03", Attended(Labour, Clerk))
            .On("2026-02-09", Answered(2, kept))
            .Under(Rule with { Exceptionally = true }).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(kind);
        found.Answer.ShouldBe("The reasons given.");
    }

    [Fact]
    public void An_exempt_officer_may_attend() =>
        Given.AMatter()
            .On("2026-02-03", Attended(Labour, Assistant))
            .Under(Rule with { Exceptionally = true, Exempt = ["political-assistant"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() =>
        Given.AMatter().On("2026-02-03", Attended(Labour, Junior)).UnderAPackWithoutIt().Findings.ShouldBeEmpty();

    private static Given<Matter> Invited() => Given.AMatter().On("2026-02-01", Asked(Labour));
}
