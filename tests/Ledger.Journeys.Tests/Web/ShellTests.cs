using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Web;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Web;

/// <summary>The pages that every council's stand on, in a real browser.</summary>
public sealed class ShellTests(DemonstrationHost host, Browser browser) : IClassFixture<DemonstrationHost>, IClassFixture<Browser>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/accessibility")]
    [InlineData("/sign-out")]
    [InlineData("/no/such/page")]
    public async Task Pages_that_anybody_sees_are_accessible(string address)
    {
        await using var visit = await Visit();
        await visit.Page.GotoAsync(At(address));
        await visit.Page.ShouldBeAccessible();
    }

    [Fact]
    public async Task Pages_of_somebody_who_has_signed_in_are_accessible()
    {
        await using var visit = await Visit();
        await SignInAsClerk(visit.Page);
        foreach (var address in (string[])["/exampleton", "/account"])
        {
            await visit.Page.GotoAsync(At(address));
            await visit.Page.ShouldBeAccessible();
        }
    }

    [Fact]
    public async Task An_error_is_accessible_and_gets_the_focus()
    {
        await using var visit = await Visit();
        await visit.Page.GotoAsync(At("/sign-in"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        (await visit.Page.TitleAsync()).ShouldBe("Error: Sign in – Ledger");
        await visit.Page.ShouldBeAccessible();
        (await visit.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldContain("govuk-error-summary");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Enter your password." }).ClickAsync();
        (await visit.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("Secret");
    }

    [Fact]
    public async Task Somebody_with_a_long_name_and_two_roles_has_an_accessible_account()
    {
        const string Login = "a-name-that-is-as-long-as-names-on-the-rolls-of-old-councils-can-become-without-a-space@example.example";
        await host.Web.Account(Login, "exampleton", Role.Member, "ann-sample");
        await host.Web.Account(Login, "exampleton", Role.Administrator);
        await using var visit = await Visit();
        await visit.Page.GotoAsync(At("/sign-in"));
        await visit.Page.GetByLabel("User name or e-mail address").FillAsync(Login);
        await visit.Page.GetByLabel("Password").FillAsync(RunningWeb.Password);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(address => !address.EndsWith("/sign-in", StringComparison.Ordinal));
        await visit.Page.WaitForLoadStateAsync();
        await visit.Page.GotoAsync(At("/account"));
        await visit.Page.ShouldBeAccessible();
        await visit.Page.GotoAsync(At("/account/password"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Change the password" }).ClickAsync();
        await visit.Page.ShouldBeAccessible();
    }

    [Fact]
    public async Task The_keyboard_alone_skips_to_the_content_and_signs_in()
    {
        await using var visit = await Visit();
        await visit.Page.GotoAsync(At("/sign-in"));
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Skip to main content");
        await visit.Page.Keyboard.PressAsync("Enter");
        for (var stops = 0; stops < 40 && !(await visit.Page.EvaluateAsync<string>("document.activeElement.textContent")).StartsWith("Sign in as Robin Example", StringComparison.Ordinal); stops++)
            await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(At("/exampleton"));
    }

    [Fact]
    public async Task Without_scripts_everything_works()
    {
        await using var visit = await Visit(scripts: false);
        await SignInAsClerk(visit.Page);
        (await visit.Page.Locator("h1").TextContentAsync()).ShouldBe("Exampleton Town Council");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        (await visit.Page.Locator("h1").TextContentAsync()).ShouldBe("You are signed out");
    }

    [Fact]
    public async Task With_scripts_the_design_systems_run_and_the_policy_stops_nothing_of_ours()
    {
        await using var visit = await Visit();
        await SignInAsClerk(visit.Page);
        await visit.Page.WaitForSelectorAsync("body.govuk-frontend-supported [data-govuk-service-navigation-init]");
        visit.Complaints.ShouldBeEmpty();
        await visit.Page.SetViewportSizeAsync(320, 640);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        (await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Your account" }).IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task The_policy_stops_what_is_not_ours()
    {
        await using var visit = await Visit();
        await visit.Page.GotoAsync(At("/sign-in"));
        await visit.Page.EvaluateAsync("""
            () => {
                const script = document.createElement('script');
                script.textContent = 'window.planted = true';
                document.body.append(script);
                document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example/x.png"><p style="color: red" onclick="window.planted = true" id="planted">x</p>');
                document.getElementById('planted').click();
            }
            """);
        (await visit.Page.EvaluateAsync<bool>("window.planted === true")).ShouldBeFalse();
        visit.Complaints.Count.ShouldBeGreaterThanOrEqualTo(3);
    }

    private string At(string address) => new Uri(host.Web.Address, address).ToString();

    private async Task SignInAsClerk(IPage page)
    {
        await page.GotoAsync(At("/sign-in"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as Robin Example, Town Clerk" }).ClickAsync();
        await page.WaitForURLAsync(At("/exampleton"));
    }

    private Task<Visit> Visit(bool scripts = true) => Web.Visit.Begin(browser, scripts);
}
