using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Ledger.Host.Pages;

/// <summary>Signing in with a password, or as one of a demonstration council's invented people.</summary>
[EnableRateLimiting(RateLimits.SigningIn)]
internal sealed class SignInModel(PasswordDoor passwords, Sittings sittings, DemonstrationSignIns demonstration, WebSettings settings, KeptForms kept) : PageModel
{
    /// <summary>The user name or e-mail address.</summary>
    [BindProperty]
    public string? Login { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Secret { get; set; }

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>The ready-made sign-ins.</summary>
    public IReadOnlyList<DemonstrationSignIns.Offer> Offers { get; private set; } = [];

    /// <summary>Whether something that was sent is kept for after signing in.</summary>
    public bool Kept => Return == LapsedForms.Resume && kept.Has(Request.Cookies[LapsedForms.Cookie(settings.Address).Name!]);

    /// <summary>Whether the council has a sign-in provider.</summary>
    public bool HasProvider => settings.OpenId is not null;

    /// <summary>Why the provider's sign-in did not open this ledger; null where it was not tried.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Refused { get; set; }

    /// <summary>The form.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (User.Account() is not null) return Redirect(LocalAddress.Of(Return) ?? "/");
        Offers = await demonstration.All(cancel);
        return Page();
    }

    /// <summary>Tries the password.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Login)) ModelState.AddModelError(nameof(Login), "Enter your user name or e-mail address.");
        if (string.IsNullOrEmpty(Secret)) ModelState.AddModelError(nameof(Secret), "Enter your password.");
        if (ModelState.IsValid && await passwords.Try(Login!, Secret!, cancel) is { } account) return await LetIn(account, cancel);
        if (ModelState.IsValid)
            ModelState.AddModelError(nameof(Login), "The user name or the password is not right, or the account is locked for a quarter of an hour after too many wrong ones.");
        Offers = await demonstration.All(cancel);
        return Page();
    }

    /// <summary>Signs in as an invented person.</summary>
    public async Task<IActionResult> OnPostDemonstration([FromForm(Name = "login")] string? login, CancellationToken cancel) =>
        await demonstration.Take(login ?? "", cancel) is { } taken ? await LetIn(taken.Account, cancel) : NotFound();

    private async Task<IActionResult> LetIn(Account account, CancellationToken cancel)
    {
        if (User.Sitting() is { } before) await sittings.End(before, cancel);
        await HttpContext.SignInAsync(SignInSetup.Cookie, await sittings.Begin(account, vouched: null, cancel));
        return Redirect(LocalAddress.Of(Return) ?? "/");
    }
}
