using Ledger.Domain.Matters;
using Ledger.Projections;
using Ledger.Testing.Postgres;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Briefings;

/// <summary>An officer logs that a briefing happened, on a phone, before the next meeting begins.</summary>
public sealed class LoggingABriefingTests(Browser browser, PostgresFixture postgres) : IClassFixture<Browser>, IAsyncLifetime
{
    private static readonly string[] LabourWasBriefed =
    [
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-1","title":"The car park in Mill Lane"}""",
        """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-02-01","matter":"M-2","title":"The car park at the station"}""",
        """{"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","request":"R-1","group":"labour","kind":"attendance","to":"town-clerk"}""",
        """{"do":"AttendGroupMeeting","by":"town-clerk","occurredAt":"2026-02-03","matter":"M-1","meeting":"G-1","group":"labour","request":"R-1"}""",
    ];

    private Served served = null!;

    public async ValueTask InitializeAsync()
    {
        served = await Served.Start(postgres, "hailsham");
        await served.Record(LabourWasBriefed);
    }

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_matter_to_the_address_in_the_log(bool script)
    {
        var officer = await Clerk(script ? "log-a-briefing" : "log-a-briefing-without-javascript", script);
        await officer.Go("/briefings/new");
        await officer.Look("What was it about?");
        await officer.Type("What was it about?", "M-1");
        await officer.Press("Continue");
        await officer.Look("Which group asked?");
        await officer.Choose("Conservatives");
        await officer.Press("Continue");
        await officer.Look("What did they ask for?");
        await officer.Choose("An officer at their meeting");
        await officer.Press("Continue");
        await officer.Look("When was it?");
        await officer.Choose("Earlier today");
        await officer.Press("Continue");
        await officer.Look("Who went?");
        await officer.Press("Continue");
        await officer.Look("What your council’s protocol asks");
        var page = await officer.Page.InnerTextAsync("main");
        page.ShouldContain("Tell Labour that an officer attended a meeting of Conservatives");
        page.ShouldContain("Clause 4.3(d)");
        page.ShouldContain("Had an officer at its meeting on 3 February 2026");
        (await Standing()).Requests.Count.ShouldBe(1);

        await officer.Press("Record it");
        await officer.Look("Recorded");
        (await Standing()).All<GroupMeetingAttended>().ShouldContain(entry => entry.Fact.Of.Id == "conservative" && entry.Fact.SaidBy.Id == "robin-example");
        var done = await officer.Page.InnerTextAsync("main");
        done.ShouldContain("Write down what was advised");
        done.ShouldContain("Tell Labour that an officer attended");
    }

    [Fact]
    public async Task A_matter_that_is_new_is_opened_with_it()
    {
        var officer = await Clerk("log-a-briefing-on-a-new-matter");
        await officer.Go("/briefings/new");
        await officer.Follow("It is a new matter");
        await officer.Look("Start a new matter");
        await officer.Type("What is it called?", "The ice rink");
        await officer.Press("Continue");
        await Answer(officer, "Greens", "A briefing elsewhere", "Yesterday");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        var matter = await Standing("M-3");
        matter.Opened!.Title.ShouldBe("The ice rink");
        matter.All<AdviceGiven>().ShouldHaveSingleItem().Fact.To.Id.ShouldBe("green");
    }

    [Fact]
    public async Task Every_question_says_what_is_wrong_and_loses_nothing()
    {
        var officer = await Clerk("log-a-briefing-wrongly");
        await officer.Go("/briefings/new");
        await officer.Press("Continue");
        await officer.LookWrong("What was it about?", "Type the matter’s reference, or some words of its title.");
        await officer.Type("What was it about?", "swimming pool");
        await officer.Press("Continue");
        await officer.LookWrong("What was it about?", "No matter that you may see has “swimming pool”. Try other words, or start a new matter.");
        await officer.Type("What was it about?", "car park");
        await officer.Press("Continue");
        (await officer.Page.Locator(".govuk-error-summary__list a").InnerTextAsync()).ShouldBe("2 matters have “car park”. Choose one, or type more of it.");
        await officer.Choose("M-1 The car park in Mill Lane");
        await officer.Press("Continue");
        await officer.Press("Continue");
        await officer.LookWrong("Which group asked?", "Choose who asked.");
        await officer.Choose("Conservatives");
        await officer.Press("Continue");
        await officer.Type("On what? (optional)", "The cost of it");
        await officer.Press("Continue");
        await officer.LookWrong("What did they ask for?", "Choose what they asked for.");
        (await officer.Page.GetByLabel("On what? (optional)").InputValueAsync()).ShouldBe("The cost of it");
        await officer.Choose("An officer at their meeting");
        await officer.Press("Continue");
        await officer.Choose("Another day");
        await officer.Type("Day", "31");
        await officer.Type("Month", "2");
        await officer.Type("Year", "2026");
        await officer.Press("Continue");
        await officer.LookWrong("When was it?", "The day must be a real date.");
        (await officer.Page.GetByLabel("Day", new() { Exact = true }).InputValueAsync()).ShouldBe("31");
    }

    [Fact]
    public async Task A_breach_is_said_before_and_a_reason_is_asked()
    {
        var officer = await Clerk("log-a-briefing-that-breaches");
        await served.Record("""{"do":"AdoptProtocol","by":"administrator","occurredAt":"2026-03-01","pack":"faversham","from":"2026-03-01","resolution":"26/02","trial":true}""");
        await officer.Go("/briefings/new");
        await officer.Type("What was it about?", "M-1");
        await officer.Press("Continue");
        await officer.Choose("Conservatives");
        await officer.Press("Continue");
        await officer.Choose("An officer at their meeting");
        await officer.Press("Continue");
        await officer.Choose("Yesterday");
        await officer.Press("Continue");
        await officer.Choose("Yes");
        await officer.Type("Their names, one a line, if you know them", "Pat Example");
        await officer.Press("Continue");
        await officer.Look("What your council’s protocol asks");
        (await officer.Page.InnerTextAsync("main")).ShouldContain("Clause 8.2 would be breached.");
        await officer.Press("Record it");
        await officer.LookWrong("What your council’s protocol asks", "Say why you go on: this would breach a clause of the protocol.");
        (await Standing()).All<GroupMeetingAttended>().Count().ShouldBe(1);
        await officer.Type("Why do you go on?", "They came without notice");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        (await Standing()).All<WentOnDespiteWarning>().ShouldHaveSingleItem().Fact.Reason.ShouldBe("They came without notice");
    }

    [Fact]
    public async Task A_meeting_still_to_come_is_accepted_and_nobody_is_said_to_have_gone()
    {
        var officer = await Clerk("accept-an-invitation");
        await officer.Go("/briefings/new?matter=M-1");
        await Answer(officer, "Conservatives", "An officer at their meeting", "Later today");
        await officer.Look("What your council’s protocol asks");
        await officer.Press("Record that you accept");
        await officer.Look("Recorded");
        var matter = await Standing();
        matter.All<GroupSupportAccepted>().ShouldHaveSingleItem().Fact.For.Id.ShouldBe("conservative");
        matter.All<GroupMeetingAttended>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task By_keyboard_alone()
    {
        var officer = await Clerk("log-a-briefing-by-keyboard");
        await officer.Go("/briefings/new");
        await officer.Page.GetByLabel("What was it about?").FocusAsync();
        await officer.Page.Keyboard.TypeAsync("M-1");
        await officer.Page.Keyboard.PressAsync("Enter");
        foreach (var heading in (string[])["Which group asked?", "What did they ask for?", "When was it?"])
        {
            await officer.Page.GetByRole(AriaRole.Heading, new() { Name = heading }).WaitForAsync();
            await officer.Page.GetByRole(AriaRole.Radio).First.FocusAsync();
            await officer.Page.Keyboard.PressAsync("Space");
            await officer.Page.Keyboard.PressAsync("Enter");
        }

        await officer.Page.GetByRole(AriaRole.Heading, new() { Name = "Who went?" }).WaitForAsync();
        await officer.Page.GetByRole(AriaRole.Checkbox).First.FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Look("Recorded");
    }

    [Fact]
    public async Task Pressed_twice_it_is_recorded_once()
    {
        var officer = await Clerk("log-a-briefing-twice");
        await officer.Go("/briefings/new?matter=M-1");
        await Answer(officer, "Conservatives", "An officer at their meeting", "Earlier today");
        var form = officer.Page.Locator("main form");
        var twice = await form.EvaluateAsync<string[]>("form => Promise.all([0, 1].map(() => fetch(form.action, { method: 'POST', body: new FormData(form) }).then(answer => answer.url)))");
        twice.Distinct().ShouldHaveSingleItem().ShouldContain("/recorded/");
        (await Standing()).All<GroupMeetingAttended>().Count(entry => entry.Fact.Of.Id == "conservative").ShouldBe(1);
    }

    private static async Task Answer(Person officer, string group, string kind, string when)
    {
        foreach (var choice in (string[])[group, kind, when])
        {
            await officer.Choose(choice);
            await officer.Press("Continue");
        }

        await officer.Press("Continue");
    }

    private async Task<Person> Clerk(string story, bool script = true)
    {
        var options = Person.Phone;
        options.JavaScriptEnabled = script;
        var officer = new Person(await browser.NewPage(options), served.Address, story, script);
        await officer.SignIn("Robin Example");
        return officer;
    }

    private async Task<Matter> Standing(string reference = "M-1")
    {
        await using var session = served.Ledger.Store.QuerySession(Served.Council);
        return new((await session.LoadAsync<StreamSnapshot>(Matter.Stream(reference).Id, TestContext.Current.CancellationToken)).History());
    }
}
