using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Host.Components;
using Ledger.Host.Recording;
using Ledger.Host.SignIn;
using Ledger.Projections.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages.OneCouncil.Tokens;

/// <summary>By what programs use the council's record: each token is one role of one account, and is shown to whose account it is.</summary>
[For(Role.Administrator)]
public sealed class IndexModel(CouncilHere here, CouncilAccounts accounts, OwnEyes eyes) : PageModel
{
    private CouncilOn roster = null!;
    private IReadOnlyList<Account> people = [];

    /// <summary>What the token is for.</summary>
    [BindProperty]
    public string? Label { get; set; }

    /// <summary>Whose it is, and as what: the grant's id.</summary>
    [BindProperty]
    public Guid? Of { get; set; }

    /// <summary>The last day on which it holds.</summary>
    [BindProperty]
    public DateEntry Until { get; set; } = new();

    /// <summary>The tokens, the newest first.</summary>
    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>A token of one's own that is shown now, and never again.</summary>
    public string? Shown { get; private set; }

    /// <summary>The roles for which there can be one.</summary>
    public IEnumerable<(string Value, string Text)> Owners => Grants.Select(one => ($"{one.Grant.Id}", $"{one.Account.Name} ({one.Account.Login}): {RoleNames.Said(one.Grant.Role).ToLowerInvariant()}"));

    private IEnumerable<(Account Account, Grant Grant)> Grants =>
        from account in people
        where !account.Disabled
        from grant in accounts.Roles(account)
        where grant.HoldsOn(eyes.Today)
        select (account, grant);

    /// <summary>Whose a token is, in words.</summary>
    public string OwnerOf(ApiToken token) => token.Account is not { } id ? "A program, at the command line" : people.FirstOrDefault(account => account.Id == id)?.Login ?? "An account without a role here";

    /// <summary>What a token may be, in words.</summary>
    public string Said(ApiToken token) => Accounts.IndexModel.Said(token.Grant, roster, eyes.Today);

    /// <summary>How a token stands, with the colour of its tag.</summary>
    public (string Word, string Colour) StateOf(ApiToken token) => token switch
    {
        { Revoked: not null } => ("Revoked", "grey"),
        _ when !token.Grant.HoldsOn(eyes.Today) => ("Run out", "grey"),
        _ when token.Account is { } id && !Grants.Any(one => one.Account.Id == id && (one.Grant.Role, one.Grant.Person) == (token.Grant.Role, token.Grant.Person)) => ("Its account’s role has ended", "grey"),
        _ when TokenBook.IsUnseen(token) => ("Not yet shown", "blue"),
        _ => ("In use", "green"),
    };

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        roster = (await here.Council(cancel)).On(eyes.Today);
        people = await accounts.All(cancel);
        Tokens = [.. (await accounts.Tokens(cancel)).Reverse()];
    }

    /// <summary>Issues a token.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await OnGet(cancel);
        if (string.IsNullOrWhiteSpace(Label)) ModelState.AddModelError(nameof(Label), "Say what the token is for.");
        else if (Label.Length > 200) ModelState.AddModelError(nameof(Label), "What the token is for must have 200 characters or fewer.");
        if (Of is null) ModelState.AddModelError(nameof(Of), "Choose whose it is.");
        var until = Until.IsEmpty ? null : Until.Read(ModelState, nameof(Until), "The last day of the token");
        if (until < eyes.Today) ModelState.AddModelError(nameof(Until), "The last day of the token must be today or later.");
        if (!ModelState.IsValid) return Page();
        if (Grants.FirstOrDefault(one => one.Grant.Id == Of) is not ({ } account, { } grant))
        {
            ModelState.AddModelError(nameof(Of), "They have this role no longer. Choose again.");
            return Page();
        }

        var last = grant.Until is { } end && (until is not { } asked || end < asked) ? end : until;
        Shown = await accounts.Issue(Label!.Trim(), account, grant with { Until = last }, cancel);
        if (Shown is null)
        {
            this.Note($"The token is issued. {account.Name} is shown it, once, under “Your account”.");
            return RedirectToPage();
        }

        ModelState.Clear();
        (Label, Of, Until) = (null, null, new());
        await OnGet(cancel);
        return Page();
    }

    /// <summary>Revokes one.</summary>
    public async Task<IActionResult> OnPostRevoke([FromForm(Name = "token")] Guid id, CancellationToken cancel)
    {
        if (!await accounts.Revoke(id, cancel)) return NotFound();
        this.Note("The token is revoked. It opens nothing any more.");
        return RedirectToPage();
    }
}
