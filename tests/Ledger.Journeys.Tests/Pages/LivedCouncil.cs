using Ledger.Host.Imports;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Pages;

/// <summary>The web application with a demonstration council that has lived its year, once for all tests of a class.</summary>
public sealed class LivedCouncil(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Slug = "brackenmouth";

    private static readonly string Pictures = Path.Combine(Checkout.Root, "artifacts", "screenshots");

    private RunningWeb web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await RunningWeb.Open(postgres);
        await Demonstration.Live(web.Ledger.Door, web.Ledger.Store, Slug, CancellationToken.None);
    }

    /// <summary>The ledger, to record what had happened.</summary>
    internal TestLedger Ledger => web.Ledger;

    /// <summary>A page of the council, by the rest of its address.</summary>
    internal string At(string rest = "") => new Uri(web.Address, $"/{Slug}{rest}").ToString();

    /// <summary>Opens a browser of its own and signs in as an invented person.</summary>
    /// <param name="browser">Chromium.</param>
    /// <param name="name">Their name, as the sign-in page has it.</param>
    /// <param name="width">How wide its window is, in CSS pixels.</param>
    /// <param name="scripts">Whether scripts run.</param>
    internal async Task<IPage> As(Browser browser, string name, int width = 1280, bool scripts = true)
    {
        var context = await browser.Page.Context.Browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = scripts, BaseURL = web.Address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Sign in as {name}" }).First.ClickAsync();
        await page.GotoAsync(At());
        return page;
    }

    /// <summary>What axe finds wrong with a page as it stands.</summary>
    internal static Task<IReadOnlyList<string>> Wrong(IPage page) => page.Faults();

    /// <summary>Keeps a picture of a page.</summary>
    internal static Task Picture(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });

    public async ValueTask DisposeAsync()
    {
        if (web is not null) await web.DisposeAsync();
    }
}
