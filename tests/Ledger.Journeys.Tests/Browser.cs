using Microsoft.Playwright;

namespace Ledger.Journeys.Tests;

/// <summary>Debian's Chromium with one page, once for all tests of a class; where there is none, the tests that need it are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private IPage? page;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } program) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        page = await browser.NewPageAsync();
    }

    /// <summary>The page. Who uses it goes to an address first, and so finds nothing of who had it before.</summary>
    internal IPage Page
    {
        get
        {
            Assert.SkipWhen(page is null, "Chromium is not installed here: `apt-get install chromium`.");
            return page;
        }
    }

    /// <summary>A page of its own, with nothing kept from any other.</summary>
    internal async Task<IPage> NewPage(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed here: `apt-get install chromium`.");
        return await (await browser.NewContextAsync(options)).NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
