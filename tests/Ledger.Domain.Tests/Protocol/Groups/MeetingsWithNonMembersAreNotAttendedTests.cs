using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Protocol.Groups;
using static Ledger.Domain.Tests.Exampleton;
using static Ledger.Domain.Tests.Telling;

namespace Ledger.Domain.Tests.Protocol.Groups;

/// <summary>Faversham 8.2.</summary>
public sealed class MeetingsWithNonMembersAreNotAttendedTests
{
    private static readonly MeetingsWithNonMembersAreNotAttended Rule = new();
    private static readonly GroupMeetingAttended WithAVisitor = Attended(Labour, Clerk) with { NonMembers = [new("Vic Visitor")] };

    [Fact]
    public void Kept_when_only_members_were_there() =>
        Given.AMatter()
            .On("2026-02-03", Attended(Labour, Clerk) with { Members = [new(Ann.Name, Ann.Id), new(Bob.Name, Bob.Id)] })
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void Broken_when_somebody_was_there_who_is_not_a_member()
    {
        var found = Given.AMatter().On("2026-02-03", WithAVisitor).Under(Rule).Findings.ShouldHaveSingleItem();
        found.Kind.ShouldBe(FindingKind.Breach);
        found.Subject.ShouldBe("robin-example");
        found.Says.ShouldBe("Robin Example attended a meeting of Labour at which people were present who are not members of the council.");
        found.Evidence.Select(entry => entry.Version).ShouldBe([2]);
    }

    [Fact]
    public void Edge_broken_though_they_came_for_a_part_only() =>
        Given.AMatter()
            .On("2026-02-03", WithAVisitor with { NonMembers = [new("Vic Visitor", null, new(19, 0), new(19, 10))] })
            .Under(Rule).Findings.ShouldHaveSingleItem();

    [Fact]
    public void Edge_each_officer_who_attended_is_found() =>
        Given.AMatter()
            .On("2026-02-03", WithAVisitor with { Officers = [Clerk, Director] })
            .Under(Rule).Findings.Select(found => found.Subject).ShouldBe(["robin-example", "dee-rector"]);

    [Fact]
    public void Edge_an_invitation_accepted_to_such_a_meeting_is_no_attendance() =>
        Given.AMatter()
            .On("2026-02-01", Asked(Labour) with { NonMembersExpected = true })
            .On("2026-02-02", Accepted(Labour, Clerk))
            .Under(Rule).Findings.ShouldBeEmpty();

    [Fact]
    public void The_clause_says_whom_it_binds()
    {
        var told = Given.AMatter().On("2026-02-03", WithAVisitor);
        told.Under(Rule with { Posts = ["town-clerk"] }).Findings.ShouldHaveSingleItem();
        told.Under(Rule with { Posts = ["director"] }).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_without_the_rule_finds_nothing() => Given.AMatter().On("2026-02-03", WithAVisitor).UnderAPackWithoutIt().Findings.ShouldBeEmpty();
}
