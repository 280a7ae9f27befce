using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Accounts;

/// <summary>Makes an account with a role in the council.</summary>
[For(Role.Administrator)]
public sealed class NewModel(CouncilHere here, CouncilAccounts accounts, OwnEyes eyes) : PageModel, IGivesRole
{
    /// <summary>They sign in with a password of this host.</summary>
    internal const string OfThisHost = "password";

    /// <summary>They sign in with the council's provider.</summary>
    internal const string Provider = "provider";

    /// <summary>What they sign in with.</summary>
    [BindProperty]
    public string? Login { get; set; }

    /// <summary>The person's name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>How they sign in.</summary>
    [BindProperty]
    public string? How { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public RoleAnswers Given { get; set; } = new();

    /// <inheritdoc/>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>The council's short name.</summary>
    public string Council => here.Slug;

    /// <summary>The form.</summary>
    public async Task OnGet(CancellationToken cancel) => Roster = (await here.Council(cancel)).On(eyes.Today);

    /// <summary>Makes it.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await OnGet(cancel);
        if (string.IsNullOrWhiteSpace(Login)) ModelState.AddModelError(nameof(Login), "Enter the user name or e-mail address that they sign in with.");
        if (string.IsNullOrWhiteSpace(Name)) ModelState.AddModelError(nameof(Name), "Enter the person’s name.");
        else if (Imports.Rosters.PlainText.Of(Name) is { Fault: { } fault }) ModelState.AddModelError(nameof(Name), $"The name {fault}. Type it anew.");
        if (How is not (OfThisHost or Provider)) ModelState.AddModelError(nameof(How), "Choose how they sign in.");
        if (Given.Read(ModelState, here.Slug, eyes.Today) is not { } grant) return Page();
        try
        {
            var (account, password) = await accounts.Open(Login!, Name!.Trim(), grant, Roster, How == OfThisHost, cancel);
            if (password is not null) this.Hand(password);
            else this.Note($"{account.Login} has the role.");
            return Redirect($"/{here.Slug}/accounts/{account.Id}");
        }
        catch (UnusableInputException wrong)
        {
            ModelState.AddModelError(wrong is NotInRosterException ? "Given.Person" : nameof(Login), wrong.Message);
            return Page();
        }
    }
}
