using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;
using Ledger.Host.SignIn;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ledger.Host.Pages;

/// <summary>Somebody's own account: in which councils they have which roles, and in which they come.</summary>
[Authorize]
public sealed class AccountModel(AccountBook accounts, TokenBook tokens, Sittings sittings, IDocumentStore store) : PageModel
{
    private readonly Dictionary<string, string> names = [];

    /// <summary>Where to go after choosing.</summary>
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>Who is signed in.</summary>
    public Seated Seated => (Seated)HttpContext.Items[typeof(Seated)]!;

    /// <summary>What they may be, council by council.</summary>
    public IReadOnlyList<IGrouping<string, Grant>> Grants { get; private set; } = [];

    /// <summary>Tokens that were issued to them and that they have not been shown yet.</summary>
    public IReadOnlyList<ApiToken> Issued { get; private set; } = [];

    /// <summary>A token that is shown now, and never again; null where none is.</summary>
    public string? Shown { get; private set; }

    /// <summary>A council's name.</summary>
    public string NameOf(string council) => names.GetValueOrDefault(council, council);

    /// <summary>A role in words.</summary>
    public string Said(Grant grant) => RoleNames.Said(grant.Role).ToLowerInvariant() + (grant.Until is { } until ? $", until {Dates.Plain(until)}" : "");

    /// <summary>The page.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        Grants = [.. accounts.Held(Seated.Account, Seated.Sitting).GroupBy(grant => grant.Council)];
        Issued = [.. (await tokens.All(cancel)).Where(token => token.Account == Seated.Account.Id && token.Revoked is null && TokenBook.IsUnseen(token))];
        foreach (var slug in Grants.Select(council => council.Key))
        {
            await using var session = store.QuerySession(slug);
            if ((await session.LoadAsync<StreamSnapshot>(Council.Stream.Id, cancel))?.Council().Created is { } created) names[slug] = created.Name;
        }
    }

    /// <summary>Chooses a role in a council, and goes there.</summary>
    public async Task<IActionResult> OnPostChoose([FromForm(Name = "grant")] Guid id, CancellationToken cancel)
    {
        if (accounts.Held(Seated.Account, Seated.Sitting).FirstOrDefault(grant => grant.Id == id) is not { } chosen) return NotFound();
        await sittings.Choose(Seated.Sitting.Id, chosen, cancel);
        return Redirect(LocalAddress.Of(Return) is { } back && (back + "/").StartsWith($"/{chosen.Council}/", StringComparison.Ordinal) ? back : $"/{chosen.Council}");
    }

    /// <summary>Shows a token to whom it was issued.</summary>
    public async Task<IActionResult> OnPostShow([FromForm(Name = "token")] Guid id, CancellationToken cancel)
    {
        if (Seated.MustChoosePassword) return Redirect("/account/password");
        if (await tokens.Show(id, Seated.Account.Id, cancel) is not { } secret) return NotFound();
        Shown = secret;
        await OnGet(cancel);
        return Page();
    }

    /// <summary>Ends every other sitting.</summary>
    public async Task<IActionResult> OnPostEndOthers(CancellationToken cancel)
    {
        await sittings.EndOthers(Seated.Account.Id, Seated.Sitting.Id, cancel);
        this.Note("You are signed out everywhere else.");
        return RedirectToPage();
    }
}
