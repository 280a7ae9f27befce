using System.Net;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Marten;
using Spectre.Console;

namespace Ledger.Host.Pages;

/// <summary>
/// The reports of sandbox councils, to read in a browser. There is no sign-in, so no other council's record is ever shown here.
/// </summary>
public static class ReportPages
{
    /// <summary>Maps <c>/</c> and <c>/{council}/{report}</c>.</summary>
    public static void MapReportPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Home);
        routes.MapGet("/{slug}/{report}", Report);
    }

    private static async Task<IResult> Home(IDocumentStore store, CancellationToken cancel)
    {
        await using var session = store.QuerySession("every");
        var councils = (await session.Query<StreamSnapshot>().Where(roster => roster.AnyTenant() && roster.Kind == Council.Stream.Kind).ToListAsync(cancel))
            .Select(roster => roster.Council().Created).OfType<CouncilCreated>().Where(council => council.Sandbox).OrderBy(council => council.Name, StringComparer.Ordinal);
        var items = councils.Select(council => $"<li><h2>{Text(council.Name)}</h2>{Links(council.Slug)}</li>");
        return Page("Demonstration councils", $"<ul>{string.Concat(items)}</ul>");
    }

    private static async Task<IResult> Report(string slug, string report, IDocumentStore store, Councils councils, LedgerClock clock, CancellationToken cancel)
    {
        if (!ReportShelf.Names.Contains(report)) return NotFound();
        await using var session = store.QuerySession(slug);
        if ((await councils.Of(session, cancel)).Created is not { Sandbox: true } council) return NotFound();
        var now = clock.Now;
        var made = await ReportShelf.Make(report, session, new ReportScope(slug, Reader.Keeper, now, now), now, cancel);
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 100;
        console.Profile.Capabilities.Unicode = true;
        made.Write("text", text, console);
        return Page($"{council.Name}: {report.Replace('-', ' ')}", $"{Links(slug)}<pre tabindex=\"0\">{Text(text.ToString())}</pre>");
    }

    private static IResult NotFound() => Page("There is no such page", "<p>See the <a href=\"/\">demonstration councils</a>.</p>", StatusCodes.Status404NotFound);

    private static string Links(string slug) =>
        $"<nav aria-label=\"Reports of {Text(slug)}\"><ul>{string.Concat(ReportShelf.Names.Select(name => $"<li><a href=\"/{Text(slug)}/{name}\">{name.Replace('-', ' ')}</a></li>"))}</ul></nav>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static IResult Page(string title, string body, int status = StatusCodes.Status200OK) => Results.Content(
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(title)} – Ledger</title></head>
        <body><main><h1>{Text(title)}</h1>{body}<p><a href="/">All demonstration councils</a></p></main></body>
        </html>
        """, "text/html; charset=utf-8", statusCode: status);
}
