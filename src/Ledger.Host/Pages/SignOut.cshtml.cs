using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>Signing out: the sitting ends, here and for whoever may have taken its cookie.</summary>
public sealed class SignOutModel(Sittings sittings) : PageModel
{
    /// <summary>Says that it is done; somebody who is signed in goes to where they can do it.</summary>
    public IActionResult OnGet() => User.Account() is null ? Page() : Redirect("/account");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (User.Sitting() is { } sitting) await sittings.End(sitting, cancel);
        await HttpContext.SignOutAsync(SignInSetup.Cookie);
        return RedirectToPage();
    }
}
