using System.Text.RegularExpressions;
using Ledger.Testing;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests;

/// <summary>Somebody with a browser in hand, signed in at Exampleton.</summary>
internal sealed class Person(IPage page, Uri address, string story, bool script = true)
{
    private int pages;

    internal IPage Page => page;

    /// <summary>A phone, held upright.</summary>
    internal static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 375, Height = 667 }, DeviceScaleFactor = 2, HasTouch = true, IsMobile = true };

    /// <summary>Signs in with one of the demonstration's ready-made sign-ins.</summary>
    internal async Task SignIn(string name)
    {
        await page.GotoAsync(new Uri(address, "/sign-in").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new($"Sign in as {Regex.Escape(name)}") }).First.ClickAsync();
    }

    internal Task Go(string path) => page.GotoAsync(new Uri(address, $"/{Served.Council}{path}").AbsoluteUri);

    internal Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    internal Task Follow(string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

    internal Task Choose(string label) => page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    internal Task Type(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    /// <summary>Looks at the page: it has this heading, nobody is shut out, nothing runs off the side, and a picture of it is kept. Where scripts are off, those that look are off too.</summary>
    internal async Task Look(string heading)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToHaveTextAsync(heading);
        await Picture();
        if (!script) return;
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{page.Url} runs off the side of the screen.");
        (await page.Faults()).ShouldBeEmpty();
    }

    /// <summary>Looks at a page that says what is wrong: in its title, in the summary, and at the field to which the summary links.</summary>
    internal async Task LookWrong(string heading, string says)
    {
        var link = page.Locator(".govuk-error-summary__list a").First;
        await Assertions.Expect(link).ToHaveTextAsync(says);
        (await page.TitleAsync()).ShouldStartWith("Error: ");
        var field = (await link.GetAttributeAsync("href"))!;
        (await page.Locator(field).CountAsync()).ShouldBe(1, $"The summary links to {field}, which is not there.");
        await Look(heading);
    }

    internal async Task Picture()
    {
        var folder = Path.Combine(Checkout.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{story}-{++pages:00}.png"), FullPage = true });
    }
}
