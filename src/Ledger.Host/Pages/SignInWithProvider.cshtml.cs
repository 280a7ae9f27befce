using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>Goes to the councils' sign-in provider.</summary>
public sealed class SignInWithProviderModel(WebSettings settings) : PageModel
{
    /// <summary>Goes there, where there is one; where it does not answer, back to the other ways in.</summary>
    public async Task<IActionResult> OnGet([FromQuery(Name = "return")] string? back)
    {
        if (settings.OpenId is null) return NotFound();
        try
        {
            await HttpContext.ChallengeAsync(ProviderDoor.Scheme, new() { RedirectUri = LocalAddress.Of(back) ?? "/" });
            return new EmptyResult();
        }
        catch (InvalidOperationException unreachable) when (unreachable.InnerException is IOException)
        {
            return Redirect("/sign-in?refused=provider");
        }
    }
}
