using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.Commands;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Accounts;

/// <summary>One account of the council: its roles, and whether and how its owner signs in.</summary>
[For(Role.Administrator)]
public sealed class AccountModel(CouncilHere here, CouncilAccounts accounts, Sittings sittings, OwnEyes eyes) : PageModel, IGivesRole
{
    /// <summary>Which account.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public RoleAnswers Given { get; set; } = new();

    /// <summary>The provider: what its tokens have as <c>iss</c>.</summary>
    [BindProperty]
    public string? Issuer { get; set; }

    /// <summary>The person there: what their tokens have as <c>sub</c>.</summary>
    [BindProperty]
    public string? Subject { get; set; }

    /// <inheritdoc/>
    public CouncilOn Roster { get; private set; } = null!;

    /// <summary>The account.</summary>
    public Account Account { get; private set; } = null!;

    /// <summary>When its owner last signed in, in words.</summary>
    public string Last { get; private set; } = "";

    /// <summary>A password that was just made for it.</summary>
    public string? Password { get; private set; }

    /// <summary>Its roles in this council.</summary>
    public IReadOnlyList<Grant> Roles => [.. accounts.Roles(Account)];

    /// <summary>Whether it is the administrator's own.</summary>
    public bool IsOwn => accounts.IsOwn(Account);

    /// <summary>Why its sign-in is not this council's to change; null where it is.</summary>
    public string? WhyNot => accounts.WhyNot(Account);

    /// <summary>The council's short name.</summary>
    public string Council => here.Slug;

    /// <summary>A role in words.</summary>
    public string Said(Grant grant) => IndexModel.Said(grant, Roster, eyes.Today);

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!await Load(cancel)) return NotFound();
        Password = this.Taken();
        return Page();
    }

    /// <summary>Gives a role.</summary>
    public async Task<IActionResult> OnPostGive(CancellationToken cancel)
    {
        if (!await Load(cancel)) return NotFound();
        return Given.Read(ModelState, here.Slug, eyes.Today) is { } grant
            ? await Do("Given.Person", "The role is given.", () => accounts.Give(Account, grant, Roster, cancel)) : Page();
    }

    /// <summary>Takes a role away.</summary>
    public async Task<IActionResult> OnPostWithdraw([FromForm(Name = "grant")] Guid grant, CancellationToken cancel)
    {
        if (!await Load(cancel) || Roles.All(role => role.Id != grant)) return NotFound();
        return await Do("", "The role is taken away.", () => accounts.Withdraw(Account, grant, cancel), back: Roles.Count == 1);
    }

    /// <summary>Lets nobody sign in with it.</summary>
    public async Task<IActionResult> OnPostDisable(CancellationToken cancel) => !await Load(cancel) ? NotFound()
        : await Do("", $"{Account.Login} can no longer sign in.", () => accounts.Switch(Account, disabled: true, cancel));

    /// <summary>Lets its owner sign in again.</summary>
    public async Task<IActionResult> OnPostEnable(CancellationToken cancel) => !await Load(cancel) ? NotFound()
        : await Do("", $"{Account.Login} can sign in again.", () => accounts.Switch(Account, disabled: false, cancel));

    /// <summary>Makes a password to hand over.</summary>
    public async Task<IActionResult> OnPostPassword(CancellationToken cancel) => !await Load(cancel) ? NotFound()
        : await Do("", null, async () => this.Hand(await accounts.FreshPassword(Account, cancel)));

    /// <summary>Says who its owner is to the provider.</summary>
    public async Task<IActionResult> OnPostLink(CancellationToken cancel)
    {
        if (!await Load(cancel)) return NotFound();
        if (!Uri.TryCreate(Issuer, UriKind.Absolute, out var issuer) || issuer.Scheme is not ("http" or "https")) ModelState.AddModelError(nameof(Issuer), "Enter the provider’s address, such as https://id.example/.");
        if (string.IsNullOrWhiteSpace(Subject)) ModelState.AddModelError(nameof(Subject), "Enter who they are to the provider.");
        return ModelState.IsValid ? await Do(nameof(Subject), "The account is linked.", () => accounts.Link(Account, new(Issuer!.Trim(), Subject!.Trim()), cancel)) : Page();
    }

    private async Task<IActionResult> Do(string field, string? done, Func<Task> what, bool back = false)
    {
        try
        {
            await what();
        }
        catch (UnusableInputException wrong)
        {
            // What is not theirs to change has no field on the page.
            ModelState.AddModelError(wrong is NotInRosterException || WhyNot is null ? field : "", wrong.Message);
            return Page();
        }

        if (done is not null) this.Note(done);
        return Redirect(back ? $"/{here.Slug}/accounts" : $"/{here.Slug}/accounts/{Id}");
    }

    private async Task<bool> Load(CancellationToken cancel)
    {
        if (await accounts.Find(Id, cancel) is not { } account) return false;
        Account = account;
        Roster = (await here.Council(cancel)).On(eyes.Today);
        Last = (await sittings.Last([Id], cancel)).TryGetValue(Id, out var at) ? Dates.Plain(OccurredAt.Exactly(at)) : "Not known";
        return true;
    }
}
