using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests;

/// <summary>What a page must be for everybody to be able to use it, as far as a program can tell.</summary>
internal static class Accessible
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>
    /// The page meets axe's rules for WCAG 2.2 AA at its present width and at 320 pixels, which is 1280 at 400 %; it fits the narrow width without scrolling sideways, and has one main heading and a
    /// title that says where it is.
    /// </summary>
    internal static async Task ShouldBeAccessible(this IPage page)
    {
        var wide = page.ViewportSize;
        await MeetsRules(page);
        await page.SetViewportSizeAsync(320, 640);
        try
        {
            await MeetsRules(page);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, $"{page.Url} is wider than a narrow screen.");
        }
        finally
        {
            if (wide is not null) await page.SetViewportSizeAsync(wide.Width, wide.Height);
        }

        (await page.Locator("h1").CountAsync()).ShouldBe(1, $"{page.Url} has not one main heading.");
        (await page.TitleAsync()).ShouldEndWith("– Ledger");
    }

    /// <summary>
    /// What axe finds wrong with a page as it stands, by WCAG 2.2 AA and its own good practice. The Design System's script says of a choice that reveals more whether
    /// it is expanded, which ARIA does not have for radios and checkboxes and readers of screens do read; that alone is let pass.
    /// </summary>
    internal static async Task<IReadOnlyList<string>> Faults(this IPage page) =>
    [
        .. from rule in (await page.RunAxe(Rules)).Violations
           from node in rule.Nodes
           where rule.Id != "aria-allowed-attr" || !(node.Html.Contains("govuk-radios__input") || node.Html.Contains("govuk-checkboxes__input"))
           select $"{page.Url}, {page.ViewportSize?.Width} wide: {rule.Id} ({rule.Help}): {node.Html}",
    ];

    private static async Task MeetsRules(IPage page) => (await page.Faults()).ShouldBeEmpty();
}
