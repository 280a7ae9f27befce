using System.Text;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Pages;

/// <summary>An administrator makes an account, brings the roster to a file, has a pack checked, and looks at how the service is set and how it stands; each page as it is with errors, too.</summary>
public sealed class AdministratorTests(LivedCouncil council, Browser browser) : IClassFixture<LivedCouncil>, IClassFixture<Browser>
{
    private const string Roster = "Name,Party,Ward,Email\nAnn Sample,Example Party,North,ann.sample@a-council-with-a-long-name-in-its-addresses.example\nBob Specimen,Example Party,South,nonsense\n,Example Party,South,\n";

    [Fact]
    public async Task An_administrators_day()
    {
        var page = await council.As(browser, "Nick Example");
        await Follow(page, "Accounts");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an account" }).ClickAsync();
        await Press(page, "Make the account");
        await Look(page, "account-errors", "Make an account");
        await page.GetByLabel("User name or e-mail address").FillAsync("ann-whose-name-is-long@a-council-with-a-long-name-in-its-addresses.example");
        await page.GetByLabel("The person’s name").FillAsync("Ann Sample");
        await page.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync("auditor");
        await page.GetByLabel("With a password", new() { Exact = true }).CheckAsync();
        await Press(page, "Make the account");
        await Assertions.Expect(page.Locator("code")).ToBeVisibleAsync();
        await Look(page, "account-made", "ann-whose-name-is-long@a-council-with-a-long-name-in-its-addresses.example");
        await Follow(page, "Accounts");
        await Look(page, "accounts", "Accounts");

        await Follow(page, "Tokens");
        await page.GetByLabel("What is it for?").FillAsync("The import of the roster");
        await page.GetByLabel("Whose is it, and in which role?").SelectOptionAsync(new SelectOptionValue { Label = "Nick Example (demonstration.brackenmouth.administrator): administrator" });
        await Press(page, "Issue the token");
        await Assertions.Expect(page.Locator("code")).ToBeVisibleAsync();
        await Look(page, "token-shown", "Tokens");

        await Follow(page, "Roster");
        await Press(page, "Show what would change");
        await Look(page, "roster-errors", "Roster");
        await page.GetByLabel("The roster’s file").SetInputFilesAsync(new FilePayload { Name = "roster.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Roster) });
        await Press(page, "Show what would change");
        await Look(page, "roster-changes", "What the roster’s file would change");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Record these") }).ClickAsync();
        await Look(page, "roster-recorded", "Roster");
        (await page.InnerTextAsync("main")).ShouldContain("changes of the roster are recorded.");

        await Follow(page, "Protocols");
        await page.GetByLabel("The pack’s file").SetInputFilesAsync(new FilePayload { Name = "pack.yaml", MimeType = "application/yaml", Buffer = Encoding.UTF8.GetBytes("id: exampleton\nclauses:\n  - ref: 1\n    rule: BeNice\n") });
        await Press(page, "Check it");
        await Look(page, "pack-problems", "This file is not a pack yet");
        await Follow(page, "State");
        await Look(page, "state", "State");
        await page.CloseAsync();
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static Task Follow(IPage page, string link) => page.Locator("nav").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    // Wide, and on a phone: nothing that axe finds wrong, nothing off the side, and a picture of each.
    private static async Task Look(IPage page, string name, string heading)
    {
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading);
        foreach (var width in (int[])[390, 320, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            (await page.Locator("html").EvaluateAsync<int>("html => html.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
            (await LivedCouncil.Wrong(page)).ShouldBeEmpty(name);
            if (width != 320) await LivedCouncil.Picture(page, $"administrator-{name}-{width}");
        }
    }
}
