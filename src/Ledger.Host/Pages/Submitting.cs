using Ledger.Domain;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>How a page sends its one command.</summary>
internal static class Submitting
{
    /// <summary>Sends a command as whoever is signed in. Where it is refused, the page says why, beside the field that it is about.</summary>
    internal static async Task<bool> Submit(this PageModel page, SignedDoor door, ICommand command, string field, CancellationToken cancel)
    {
        var outcome = await door.Submit(door.Order(command), cancel);
        foreach (var refusal in outcome.Refusals) page.ModelState.AddModelError(field, $"{refusal.Says} {refusal.Mend}");
        return outcome.IsRecorded;
    }
}
