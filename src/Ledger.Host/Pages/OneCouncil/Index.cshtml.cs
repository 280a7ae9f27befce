using Ledger.Host.Exports;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil;

/// <summary>A council's home page.</summary>
public sealed class IndexModel(CouncilHere here, SignedIn me) : PageModel
{
    /// <summary>Who is signed in.</summary>
    public SignedIn Me => me;

    /// <summary>The council's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The reports to read here.</summary>
    public IReadOnlyList<string> Reports { get; private set; } = [];

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if ((await here.Council(cancel)).Created is not { } council) return NotFound();
        Name = council.Name;
        if (ReportPages.MayRead(me.Role, council.Sandbox)) Reports = [.. ReportShelf.Names];
        return Page();
    }
}
