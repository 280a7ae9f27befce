using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Host.Commands;
using Ledger.Projections.Reports;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using NodaTime;

namespace Ledger.Host.Tests.Commands;

/// <summary>What a person is told before anything is recorded.</summary>
public sealed class AheadTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 10, 0);
    private static readonly string[] LabourBriefed =
    [
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-1","title":"The market square"}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","request":"R-1","group":"labour","kind":"attendance","to":"town-clerk"}""",
        """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","meeting":"G-1","group":"labour","request":"R-1"}""",
    ];

    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync() => ledger = await TestLedger.Open(postgres);

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task Nothing_is_recorded()
    {
        await Begin("faversham");
        (await Look(Invited("conservative"))).Refusals.ShouldBeEmpty();
        await using var session = ledger.Store.QuerySession("exampleton");
        (await session.Events.FetchStreamStateAsync(Matter.Stream("M-1").Id, TestContext.Current.CancellationToken))!.Version.ShouldBe(3);
    }

    [Fact]
    public async Task An_invitation_that_keeps_every_clause_finds_nothing_and_names_the_clauses_that_bear_on_it()
    {
        await Begin("faversham");
        var ahead = await Look(Invited("conservative"));
        ahead.Found.ShouldBeEmpty();
        ahead.Bearing.ShouldContain(clause => clause.Ref == "8.11" && clause.Force == Force.Must && clause.Rule == "EachGroupIsGivenSubstantiallyTheSameAdvice");
        ahead.Bearing.ShouldAllBe(clause => clause.Ref.StartsWith("8.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_meeting_with_people_who_are_not_members_is_foreseen_to_breach_the_clause()
    {
        await Begin("faversham");
        var ahead = await Look(Invited("conservative", ""","nonMembers":[{"name":"Pat Example"}]"""));
        ahead.Breaches.ShouldHaveSingleItem().Clause.Ref.ShouldBe("8.2");
        ahead.Bearing.ShouldNotContain(clause => clause.Rule == "MeetingsWithNonMembersAreNotAttended");
    }

    [Fact]
    public async Task What_would_newly_be_owed_is_said_with_whom_it_is_owed_to_and_how_its_date_comes_about()
    {
        await Begin("hailsham");
        var ahead = await Look(Invited("conservative"));
        ahead.Duties.Where(duty => duty.Clause.Ref == "4.3(d)").Select(duty => duty.OwedTo.Name).ShouldBe(["Labour", "Greens"], ignoreOrder: true);
        ahead.Duties.ShouldAllBe(duty => duty.Due.On == null && duty.Due.Explained.Contains("no limit is stated"));
    }

    [Fact]
    public async Task What_was_owed_or_found_already_is_not_said_again()
    {
        await Begin("hailsham");
        var ahead = await Look(["""{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-03-01","matter":"M-1","request":"R-2","group":"green","kind":"report","to":"town-clerk"}"""]);
        ahead.Duties.ShouldNotContain(duty => duty.Clause.Ref == "4.3(d)");
    }

    [Fact]
    public async Task A_second_groups_invitation_declined_is_foreseen_as_a_breach_and_a_question()
    {
        await Begin("faversham");
        var ahead = await Look([Invited("conservative")[0], """{"do":"DeclineGroupSupport","by":"town-clerk","occurredAt":"2026-03-01","matter":"M-1","request":"R-2","ground":"no-officer-free"}"""]);
        ahead.Breaches.ShouldContain(finding => finding.Clause.Ref == "8.11");
        ahead.Questions.ShouldContain(finding => finding.Clause.Ref == "8.2");
    }

    [Fact]
    public async Task What_the_other_groups_had_on_the_matter_is_told()
    {
        await Begin("faversham");
        var other = (await Look(Invited("conservative"))).Others.ShouldHaveSingleItem();
        other.Name.ShouldBe("Labour");
        other.Attended.ShouldHaveSingleItem().On.Date.ShouldBe(new(2026, 2, 3));
    }

    [Fact]
    public async Task A_meeting_still_to_come_is_looked_at_from_its_own_day()
    {
        await Begin("hailsham");
        string[] later = [.. Invited("conservative").Select(line => line.Replace("2026-03-01", "2026-04-10", StringComparison.Ordinal))];
        (await Look(later)).Refusals.ShouldNotBeEmpty();
        (await Look(later, Instant.FromUtc(2026, 4, 10, 20, 0))).Duties.ShouldContain(duty => duty.Clause.Ref == "4.3(d)");
    }

    [Fact]
    public async Task What_is_impossible_is_refused_and_nothing_else_is_said()
    {
        await Begin("faversham");
        var ahead = await Look(Invited("nobody"));
        ahead.Refusals.ShouldHaveSingleItem().Says.ShouldContain("nobody");
        ahead.Bearing.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_matter_that_is_opened_with_it_has_no_others()
    {
        await Begin("faversham");
        string[] lines = ["""{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-03-01","matter":"M-9","title":"The ice rink"}""", .. Invited("conservative").Select(line => line.Replace("M-1", "M-9", StringComparison.Ordinal))];
        var ahead = await Look(lines);
        ahead.Refusals.ShouldBeEmpty();
        ahead.Others.ShouldBeEmpty();
    }

    private static string[] Invited(string group, string also = "") =>
    [
        $$"""{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-03-01","matter":"M-1","request":"R-2","group":"{{group}}","kind":"attendance","to":"town-clerk"}""",
        """{"do":"AcceptGroupSupport","by":"town-clerk","occurredAt":"2026-03-01","matter":"M-1","request":"R-2"}""",
        $$"""{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-03-01","matter":"M-1","meeting":"G-2","group":"{{group}}","request":"R-2"{{also}}}""",
    ];

    private async Task Begin(string pack)
    {
        await ledger.Begin("exampleton", pack);
        foreach (var line in LabourBriefed) (await ledger.Submit("exampleton", line)).IsRecorded.ShouldBeTrue();
    }

    private Task<Ahead> Look(string[] lines, Instant? at = null) => ledger.Ahead.Of(
        new ReportScope("exampleton", Reader.Keeper, at ?? Now, ledger.Clock.Now), [.. lines.Select(line => CommandBook.Read(line))],
        lines[^1].Contains("conservative", StringComparison.Ordinal) ? "conservative" : null, TestContext.Current.CancellationToken);
}
