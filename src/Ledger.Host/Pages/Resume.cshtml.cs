using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>Gives somebody who has signed in again the form that they were sending when they found themselves signed out.</summary>
[Authorize]
internal sealed class ResumeModel(KeptForms kept, WebAddress address) : PageModel
{
    public KeptForms.Form? Form { get; private set; }

    /// <summary>The form.</summary>
    public IActionResult OnGet()
    {
        var cookie = LapsedForms.Cookie(address);
        Form = kept.Take(Request.Cookies[cookie.Name!], User.Account()!.Value);
        Response.Cookies.Delete(cookie.Name!, cookie.Build(HttpContext));
        return Form is null ? Redirect("/") : Page();
    }
}
