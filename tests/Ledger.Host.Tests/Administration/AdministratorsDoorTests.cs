using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Administration;

/// <summary>Who opens an administrator's pages: the council's administrator, and nobody else.</summary>
public sealed class AdministratorsDoorTests(AdministeredWeb administered) : IClassFixture<AdministeredWeb>
{
    private static readonly string[] Pages =
        ["accounts", "accounts/new", "tokens", "roster", "roster/changes", "protocols", "protocols/check", "protocols/adopt?pack=county@undated", "settings", "state"];

    private static readonly string[] Forms =
    [
        "accounts/new", "accounts/{0}?handler=Give", "accounts/{0}?handler=Withdraw", "accounts/{0}?handler=Disable", "accounts/{0}?handler=Password", "accounts/{0}?handler=Link", "tokens", "tokens?handler=Revoke",
        "roster", "roster/changes", "protocols", "protocols/adopt?pack=uploaded", "state?handler=Retry", "state?handler=Discard",
    ];

    private readonly RunningWeb web = administered.Web;

    [Fact]
    public async Task The_menu_and_the_home_page_lead_to_each()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var home = await administrator.Get($"/{AdministeredWeb.Council}");
        foreach (var page in (string[])["accounts", "tokens", "roster", "protocols", "settings", "state"])
        {
            home.Html.QuerySelectorAll($"nav a[href='/{AdministeredWeb.Council}/{page}'], main a[href='/{AdministeredWeb.Council}/{page}']").Length.ShouldBe(2, page);
            var opened = await administrator.Get($"/{AdministeredWeb.Council}/{page}");
            opened.Status.ShouldBe(200, page);
            opened.Html.QuerySelector("nav [aria-current]")!.GetAttribute("href").ShouldBe($"/{AdministeredWeb.Council}/{page}");
        }
    }

    [Fact]
    public async Task Another_role_is_told_so_and_another_councils_administrator_finds_nothing()
    {
        using var clerk = await web.SignedIn(AdministeredWeb.Clerk);
        using var stranger = await web.SignedIn(AdministeredWeb.Stranger);
        using var nobody = web.Visitor();
        foreach (var page in Pages)
        {
            var address = $"/{AdministeredWeb.Council}/{page}";
            (await clerk.Get(address)).Status.ShouldBe(403, page);
            (await stranger.Get(address)).Status.ShouldBe(404, page);
            (await nobody.Get(address)).To!.ShouldContain("/sign-in?return=", customMessage: page);
        }
    }

    [Fact]
    public async Task No_form_is_taken_from_them_nor_from_anywhere_without_its_token()
    {
        var id = (await web.Accounts.Find(AdministeredWeb.Clerk, CancellationToken.None))!.Id.ToString();
        using var clerk = await web.SignedIn(AdministeredWeb.Clerk);
        using var stranger = await web.SignedIn(AdministeredWeb.Stranger);
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        foreach (var form in Forms.Select(form => $"/{AdministeredWeb.Council}/{form.Replace("{0}", id)}"))
        {
            (await clerk.Post(form, [])).Status.ShouldBe(403, form);
            (await stranger.Post(form, [])).Status.ShouldBe(404, form);
            (await administrator.Post(form, [])).Status.ShouldBe(400, form);
        }
    }
}
