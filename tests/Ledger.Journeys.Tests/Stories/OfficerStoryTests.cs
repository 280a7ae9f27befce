using Ledger.Domain.Matters;
using Ledger.Projections;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Stories;

/// <summary>An officer logs a briefing on a phone in under a minute, and says at a desk who was there and what was advised.</summary>
[Collection(nameof(Stories))]
public sealed class OfficerStoryTests(StoryCouncil council, Browser browser)
{
    [Fact]
    public async Task Logs_a_briefing_on_a_phone_and_writes_down_at_a_desk_who_was_there_and_what_was_advised()
    {
        var officer = await council.Signed(browser, "Robin Example", "officer-on-a-phone", phone: true);
        await officer.Press("Log a briefing");
        await officer.Type("What was it about?", "M-3");
        await officer.Press("Continue");
        foreach (var choice in (string[])["Greens", "An officer at their meeting", "Earlier today"])
        {
            await officer.Choose(choice);
            await officer.Press("Continue");
        }

        await officer.Press("Continue");
        await officer.Look("What your council’s protocol asks");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        (await Meeting()).Members.ShouldBeEmpty();

        var desk = await council.Signed(browser, "Robin Example", "officer-at-a-desk");
        await desk.Page.GetByRole(AriaRole.Navigation, new() { Name = "Menu" }).GetByRole(AriaRole.Link, new() { Name = "Briefings" }).ClickAsync();
        await desk.Look("Briefings");
        await desk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Say who was there.*Greens") }).ClickAsync();
        await desk.Choose("Cllr Eve Instance");
        await desk.Press("Continue");
        await desk.Press("Continue");
        await desk.Press("Continue");
        await desk.Choose("No");
        await desk.Press("Continue");
        await desk.Press("Record it");
        await desk.Look("Recorded");
        (await Meeting()).Members.ShouldHaveSingleItem().Id.ShouldBe("eve-instance");

        await desk.Go("/briefings");
        await desk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Write down what was advised.*Greens") }).ClickAsync();
        await desk.Press("Continue");
        await desk.Type("Which facts did you state?", "It has 80 places.");
        await desk.Press("Continue");
        await desk.Press("Continue");
        await desk.Press("Continue");
        await desk.Look("Check what was advised");
        await desk.Press("Record it");
        await desk.Look("Recorded");
        (await Standing()).All<AdviceGiven>().Single(given => given.Fact.To.Id == "green").Fact.Facts.ShouldBe(["It has 80 places."]);
    }

    private async Task<GroupMeetingAttended> Meeting() => (await Standing()).All<GroupMeetingAttended>().Single(held => held.Fact.Of.Id == "green").Fact;

    private async Task<Matter> Standing()
    {
        await using var session = council.Served.Ledger.Store.QuerySession(Served.Council);
        return new((await session.LoadAsync<StreamSnapshot>(Matter.Stream("M-3").Id, TestContext.Current.CancellationToken)).History());
    }
}
