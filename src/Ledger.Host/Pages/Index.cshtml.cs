using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>The front door: on to the one council that somebody works in, or to where they choose.</summary>
[Authorize]
public sealed class IndexModel(AccountBook accounts) : PageModel
{
    /// <summary>Goes on.</summary>
    public IActionResult OnGet()
    {
        var seated = (Seated)HttpContext.Items[typeof(Seated)]!;
        var councils = accounts.Held(seated.Account, seated.Sitting).Select(grant => grant.Council).Distinct().ToList();
        return Redirect(councils.Count == 1 ? $"/{councils[0]}" : "/account");
    }
}
