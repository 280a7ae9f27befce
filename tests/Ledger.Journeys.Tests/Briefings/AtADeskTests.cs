using Ledger.Domain.Matters;
using Ledger.Projections;
using Ledger.Testing.Postgres;

namespace Ledger.Journeys.Tests.Briefings;

/// <summary>Back at a desk, an officer writes down who was there and what was advised, tells the other groups, and answers the next invitation.</summary>
public sealed class AtADeskTests(Browser browser, PostgresFixture postgres) : IClassFixture<Browser>, IAsyncLifetime
{
    private static readonly string[] LoggedOnAPhone =
    [
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-1","title":"The car park in Mill Lane"}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","request":"R-1","group":"labour","kind":"attendance","to":"town-clerk"}""",
        """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","meeting":"G-1","group":"labour","request":"R-1","discussed":"What the group said"}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-04","matter":"M-1","request":"R-2","group":"green","kind":"attendance","to":"town-clerk"}""",
    ];

    private Served served = null!;

    public async ValueTask InitializeAsync()
    {
        served = await Served.Start(postgres, "hailsham");
        await served.Record(LoggedOnAPhone);
    }

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Fact]
    public async Task Who_was_there_is_added_and_what_the_group_said_is_kept()
    {
        var officer = await Clerk("who-was-there");
        await officer.Go("/briefings");
        await officer.Look("Briefings");
        await officer.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^Say who was there") }).First.ClickAsync();
        await officer.Look("Which members were there?");
        await officer.Choose("Cllr Ann Sample");
        await officer.Press("Continue");
        await officer.Look("Who was there who is not a member of the council?");
        await officer.Type("Who was there who is not a member of the council?", "Pat Example\nSam Instance");
        await officer.Press("Continue");
        await officer.Press("Continue");
        await officer.LookWrong("Was party business discussed?", "Choose whether party business was discussed.");
        await officer.Choose("No");
        await officer.Press("Continue");
        await officer.Look("Check who was there");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        var held = (await Standing()).All<GroupMeetingAttended>().ShouldHaveSingleItem().Fact;
        held.Members.ShouldHaveSingleItem().Id.ShouldBe("ann-sample");
        held.NonMembers.Select(one => one.Name).ShouldBe(["Pat Example", "Sam Instance"]);
        held.Discussed.ShouldBe("What the group said");
    }

    [Fact]
    public async Task What_was_advised_is_written_down_with_its_options_and_checked()
    {
        var officer = await Clerk("what-was-advised");
        await officer.Go("/briefings/advice?matter=M-1&meeting=G-1");
        await officer.Look("How was it given?");
        await officer.Press("Continue");
        await officer.Look("Which facts did you state?");
        await officer.Type("Which facts did you state?", "It has 80 places.\nIt costs £4,000 a year.");
        await officer.Press("Continue");
        await officer.Type("Its merits, one a line", "No cost");
        await officer.Press("Continue");
        await officer.LookWrong("Which options did you put?", "Say what the option is.");
        await officer.Type("An option", "Leave it as it is");
        await officer.Press("Save it and add another");
        await officer.Look("Which options did you put?");
        await officer.Type("Another option", "Charge for it");
        await officer.Type("Its demerits, one a line", "Shops may lose trade");
        await officer.Press("Continue");
        await officer.Look("Did you recommend anything?");
        await officer.Press("Continue");
        await officer.Look("Check what was advised");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        var given = (await Standing()).All<AdviceGiven>().ShouldHaveSingleItem().Fact;
        given.Facts.ShouldBe(["It has 80 places.", "It costs £4,000 a year."]);
        given.Options.Select(option => option.Option).ShouldBe(["Leave it as it is", "Charge for it"]);
        given.Options[0].Merits.ShouldBe(["No cost"]);
        given.Meeting.ShouldBe("G-1");
    }

    [Fact]
    public async Task The_other_groups_are_told()
    {
        var officer = await Clerk("tell-the-others");
        await officer.Go("/briefings/tell?matter=M-1&group=labour&kind=Attendance");
        await officer.Look("Tell the other groups");
        await officer.Press("Record it");
        await officer.LookWrong("Tell the other groups", "Choose how they were told.");
        await officer.Choose("By e-mail");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        var told = (await Standing()).All<OtherGroupsTold>().ShouldHaveSingleItem().Fact;
        told.Told.Select(side => side.Id).ShouldBe(["conservative", "green"], ignoreOrder: true);
        told.WithSubject.ShouldBeTrue();
    }

    [Fact]
    public async Task An_invitation_is_declined_once_what_the_protocol_makes_of_it_is_seen()
    {
        var officer = await Clerk("decline-an-invitation");
        await officer.Go("/briefings/answer?matter=M-1&request=R-2");
        await officer.Look("Answer the request of Greens");
        await officer.Choose("Decline it");
        await officer.Press("Continue");
        await officer.LookWrong("Answer the request of Greens", "Choose why you decline.");
        await officer.Page.GetByLabel("Why?", new() { Exact = true }).SelectOptionAsync("NoOfficerFree");
        await officer.Press("Continue");
        await officer.Look("Answer the request of Greens");
        (await Standing()).All<GroupSupportDeclined>().ShouldBeEmpty();
        await officer.Page.GetByLabel("Why do you go on?").FillAsync("Nobody is free that week");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        (await Standing()).All<GroupSupportDeclined>().ShouldHaveSingleItem().Fact.Ground.ShouldBe(DeclineGround.NoOfficerFree);
    }

    private async Task<Person> Clerk(string story)
    {
        var officer = new Person(await browser.NewPage(Person.Phone), served.Address, story);
        await officer.SignIn("Robin Example");
        return officer;
    }

    private async Task<Matter> Standing()
    {
        await using var session = served.Ledger.Store.QuerySession(Served.Council);
        return new((await session.LoadAsync<StreamSnapshot>(Matter.Stream("M-1").Id, TestContext.Current.CancellationToken)).History());
    }
}
