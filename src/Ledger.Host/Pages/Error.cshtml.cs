using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>What is said when a page cannot be given: never what the program was doing, which tells a stranger too much and everybody else nothing.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    /// <summary>The title and the sentences.</summary>
    /// <param name="Title">What is the matter.</param>
    /// <param name="Says">What it means, and what to do.</param>
    public sealed record Wording(string Title, params string[] Says);

    /// <summary>What to say.</summary>
    public Wording Words => Response.StatusCode switch
    {
        400 => new("This page could not take what was sent", "It may have been open for too long, or what was sent is not what the page asks for. Nothing was recorded.", "Go back, open the page again and send it once more."),
        403 => new("Your role does not open this page", "You are signed in, but this page is for people with another role in this council.", "If you need it for your work, ask whoever keeps this council’s accounts."),
        404 or 405 => new("Page not found", "If you typed the address, check that it is right. If you followed a link, the page may have moved, or it is not one that you may see."),
        413 => new("This is too large to take", "What was sent is larger than this page takes. Nothing was recorded.", "Send a smaller file, or less text at once."),
        429 => new("Too many tries", $"Wait {Wait} and try again. Nothing was recorded."),
        503 => new("Ledger cannot be used at the moment", "The database does not answer. Nothing was recorded.", "Try again in a few minutes. If it stays so, tell whoever runs this service."),
        _ => new("There is a problem with Ledger", "This is our fault and not yours. What you sent last may not have been recorded: look before you send it again.", "If it happens again, tell whoever runs this service what you were doing, and when."),
    };

    private string Wait => int.TryParse(Response.Headers.RetryAfter, out var seconds) && seconds > 1 ? $"{seconds} seconds" : "a minute";

    /// <summary>Nobody asks for this page: it stands in for another.</summary>
    public void OnGet(int? code)
    {
        // Somebody who types the address asks for a page that is not there.
        if (HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is null
            && HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>() is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
