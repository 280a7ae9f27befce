using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Ledger.Host.Pages;

/// <summary>Changing one's password. Whoever else had signed in with the old one is signed out.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.SigningIn)]
public sealed class PasswordModel(AccountBook accounts, PasswordDoor passwords, Sittings sittings) : PageModel
{
    /// <summary>The present password.</summary>
    [BindProperty]
    public string? Present { get; set; }

    /// <summary>The new one.</summary>
    [BindProperty]
    public string? Fresh { get; set; }

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>Whether the present one was handed over, so that another must be chosen first of all.</summary>
    public bool IsHandedOver => Seated.MustChoosePassword;

    private Seated Seated => (Seated)HttpContext.Items[typeof(Seated)]!;

    /// <summary>The form; for those who have a password.</summary>
    public IActionResult OnGet() => Seated.Account.PasswordHash is null ? NotFound() : Page();

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var account = Seated.Account;
        if (Passwords.Wrong(account, Fresh ?? "") is { } wrong) ModelState.AddModelError(nameof(Fresh), wrong);
        if (string.IsNullOrEmpty(Present)) ModelState.AddModelError(nameof(Present), "Enter your present password.");
        if (ModelState.IsValid && Present == Fresh) ModelState.AddModelError(nameof(Fresh), "The new password is the present one. Choose another.");
        if (ModelState.IsValid && await passwords.Try(account.Login, Present!, cancel) is null) ModelState.AddModelError(nameof(Present), "This is not your present password.");
        if (!ModelState.IsValid) return Page();
        await accounts.Change(account.Login, known => known with { PasswordHash = Passwords.Hash(known, Fresh!), HandedOverUntil = null }, cancel);
        sittings.LookAgain(Seated.Sitting.Id);
        await sittings.EndOthers(account.Id, Seated.Sitting.Id, cancel);
        this.Note("Your password is changed. You are signed out everywhere else.");
        return Redirect(LocalAddress.Of(Return) ?? "/account");
    }
}
