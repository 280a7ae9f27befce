using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>Goes to the councils' sign-in provider.</summary>
public sealed class SignInWithProviderModel(WebSettings settings) : PageModel
{
    /// <summary>Goes there, where there is one.</summary>
    public IActionResult OnGet([FromQuery(Name = "return")] string? back) => settings.OpenId is null ? NotFound()
        : Challenge(new AuthenticationProperties { RedirectUri = LocalAddress.Of(back) ?? "/" }, ProviderDoor.Scheme);
}
