using Ledger.Testing;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Pages;

/// <summary>The town clerk shows that the groups are treated alike, settles what is found, and lets go what can't be done any more.</summary>
public sealed class ClerkTests(LivedCouncil council, Browser browser) : IClassFixture<LivedCouncil>, IClassFixture<Browser>
{
    private const string Clerk = "Robin Inkwell";

    [Fact]
    public async Task Answers_in_two_clicks_from_home_whether_all_groups_were_treated_alike_on_the_car_park_and_prints_it()
    {
        var page = await council.As(browser, Clerk);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Menu" }).GetByRole(AriaRole.Link, new() { Name = "Matters" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Cameras in the car park" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Were all groups treated alike on this matter?" })).ToBeVisibleAsync();
        (await page.Locator(".ledger-answer").InnerTextAsync()).ShouldMatch("(?s)(Yes|No|Can’t be told|Nothing to compare).*As of [0-9]");
        await LivedCouncil.Picture(page, "matter");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var pdf = await page.PdfAsync(new() { Path = Path.Combine(Checkout.Root, "artifacts", "screenshots", "matter.pdf"), Format = "A4" });
        System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), "/Type /Page\\b").ShouldBeInRange(1, 2);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Answers_a_question_of_the_protocol_and_sees_the_answer_at_once()
    {
        var page = await council.As(browser, Clerk);
        await page.GotoAsync(council.At("/findings?State=open"));
        var open = await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Answer this question") }).CountAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Answer this question") }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the answer" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Say whether the clause was kept." })).ToBeVisibleAsync();
        (await LivedCouncil.Wrong(page)).ShouldBeEmpty();
        await LivedCouncil.Picture(page, "settle-with-errors");
        await page.GetByLabel("It was kept").CheckAsync();
        await page.GetByLabel("Why?").FillAsync("Each group was given the same paper, as the agenda shows.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the answer" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("was kept");
        await Assertions.Expect(page.Locator("table", new() { HasText = "What was found" })).ToContainTextAsync("Each group was given the same paper");
        await LivedCouncil.Picture(page, "settled");
        await page.GotoAsync(council.At("/findings?State=open"));
        (await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Answer this question") }).CountAsync()).ShouldBeLessThan(open);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Lets_a_duty_go_with_a_reason_and_sees_it_gone_at_once()
    {
        var page = await council.As(browser, Clerk);
        await page.GotoAsync(council.At("/duties"));
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Let this go") }).First.ClickAsync();
        await LivedCouncil.Picture(page, "waive");
        (await LivedCouncil.Wrong(page)).ShouldBeEmpty();
        await page.GetByLabel("Why is it let go?").FillAsync("The matter was withdrawn before anybody could be told.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Let it go" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("is let go");
        await Assertions.Expect(page.GetByText("Let go: The matter was withdrawn before anybody could be told.")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Goes_from_what_is_owed_to_the_years_report_and_takes_each_of_its_two_parts_away()
    {
        var page = await council.As(browser, Clerk);
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Menu" });
        await menu.GetByRole(AriaRole.Link, new() { Name = "Duties" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Duties" })).ToBeVisibleAsync();
        await LivedCouncil.Picture(page, "clerk-duties");
        await menu.GetByRole(AriaRole.Link, new() { Name = "Reports" }).ClickAsync();
        await page.Locator("a[href$='/reports/year']").ClickAsync();
        foreach (var (part, only, not) in new[] { ("Open", "How long answers took", "NOT FOR PUBLICATION"), ("Excluded", "NOT FOR PUBLICATION", "How long answers took") })
        {
            await page.GetByText("Another day, another group, another protocol").ClickAsync();
            await page.GetByLabel("Which part").SelectOptionAsync(part);
            await page.GetByRole(AriaRole.Button, new() { Name = "Show it so" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new(only) }).First).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText(not)).ToHaveCountAsync(0);
            await LivedCouncil.Picture(page, $"clerk-year-{part}");
            var taken = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "plain text" }).ClickAsync());
            (await File.ReadAllTextAsync(await taken.PathAsync(), TestContext.Current.CancellationToken)).ShouldNotContain(not);
        }

        await page.CloseAsync();
    }

    [Fact]
    public async Task Judges_whether_two_groups_had_the_same_advice()
    {
        var page = await council.As(browser, Clerk);
        await page.GotoAsync(council.At("/matters/M-19"));
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Judge it") }).First.ClickAsync();
        await LivedCouncil.Picture(page, "verdict");
        (await LivedCouncil.Wrong(page)).ShouldBeEmpty();
        await page.GetByLabel("It differs, for a reason").CheckAsync();
        await page.GetByLabel("Why?").FillAsync("The second group asked after the takings of March were known.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the judgement" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("is recorded");
        await Assertions.Expect(page.GetByText("Judged to differ for a stated reason: The second group asked after the takings of March were known.").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Reads_what_a_group_said_only_on_a_basis_which_the_report_on_readings_then_has()
    {
        await Discussed.At(council);
        var page = await council.As(browser, Clerk);
        await page.GotoAsync(council.At($"/matters/{Discussed.Matter}"));
        (await page.ContentAsync()).ShouldNotContain(Discussed.Words);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Give a basis") }).First.ClickAsync();
        await page.GetByLabel("The basis").FillAsync("Complaint C-3: to answer whether advice was shared.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it and read" }).ClickAsync();
        await Assertions.Expect(page.GetByText(Discussed.Words).First).ToBeVisibleAsync();
        await page.GotoAsync(council.At("/reports/readings"));
        await Assertions.Expect(page.GetByText("Complaint C-3: to answer whether advice was shared.").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }
}
