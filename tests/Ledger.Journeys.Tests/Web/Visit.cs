using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Web;

/// <summary>One visit in a browser: cookies of its own, and what the browser complained of.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page.</summary>
    internal IPage Page { get; }

    /// <summary>Errors on the browser's console, such as what the policy on content stopped.</summary>
    internal List<string> Complaints { get; } = [];

    /// <summary>Begins a visit.</summary>
    internal static async Task<Visit> Begin(Browser browser, bool scripts = true)
    {
        var context = await browser.Page.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") visit.Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => visit.Complaints.Add(error);
        return visit;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
