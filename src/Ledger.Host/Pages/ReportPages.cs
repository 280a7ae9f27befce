using System.Net;
using Ledger.Host.Exports;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Ledger.Projections.Reports;
using Spectre.Console;

namespace Ledger.Host.Pages;

/// <summary>
/// The reports of sandbox councils, as text, for those who may see the whole record. No other council's record is ever shown here.
/// </summary>
public static class ReportPages
{
    /// <summary>Maps <c>/{council}/{report}</c>.</summary>
    public static void MapReportPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{council}/{report}", Report).RequireAuthorization(InCouncil.Policy);
    }

    /// <summary>Whether somebody may read these reports, which leave nothing out.</summary>
    internal static bool MayRead(Role role, bool sandbox) => sandbox && role is (Role.ProperOfficer or Role.MonitoringOfficer);

    private static async Task<IResult> Report(string report, SignedIn me, CouncilHere here, LedgerClock clock, CancellationToken cancel)
    {
        if (!ReportShelf.Names.Contains(report)) return Results.NotFound();
        if ((await here.Council(cancel)).Created is not { } council || !MayRead(me.Role, council.Sandbox)) return Results.NotFound();
        var (slug, now) = (me.Council, clock.Now);
        var made = await ReportShelf.Make(report, here.Session, new ReportScope(slug, Domain.NeedToKnow.Reader.Keeper, now, now), now, cancel);
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 100;
        console.Profile.Capabilities.Unicode = true;
        made.Write("text", text, console);
        return Page($"{council.Name}: {report.Replace('-', ' ')}", $"{Links(slug)}<pre tabindex=\"0\">{Text(text.ToString())}</pre>");
    }

    private static string Links(string slug) =>
        $"<nav aria-label=\"Reports of {Text(slug)}\"><ul>{string.Concat(ReportShelf.Names.Select(name => $"<li><a href=\"/{Text(slug)}/{name}\">{name.Replace('-', ' ')}</a></li>"))}</ul></nav>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static IResult Page(string title, string body, int status = StatusCodes.Status200OK) => Results.Content(
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(title)} – Ledger</title></head>
        <body><main><h1>{Text(title)}</h1>{body}<p><a href="/">Home</a></p></main></body>
        </html>
        """, "text/html; charset=utf-8", statusCode: status);
}
