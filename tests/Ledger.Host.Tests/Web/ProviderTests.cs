using System.Globalization;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;
using Microsoft.IdentityModel.Tokens;

namespace Ledger.Host.Tests.Web;

/// <summary>Signing in with the council's provider: a real one, which is sometimes not to be believed.</summary>
public sealed class ProviderTests(ProvidedWeb opened, PostgresFixture postgres) : IClassFixture<ProvidedWeb>, IAsyncLifetime
{
    private readonly RunningWeb web = opened.Web;
    private readonly LocalProvider provider = opened.Provider;

    public async ValueTask InitializeAsync()
    {
        await web.Accounts.Change("robin", account => account with { Disabled = false, Identities = [new(provider.Issuer, LocalProvider.Subject)] }, CancellationToken.None);
        provider.Says = person => person.AddClaim(new("roles", "proper-officer"));
        provider.Tampers = token => token;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Whoever_it_vouches_for_gets_to_the_page_that_they_asked_for()
    {
        using var visitor = web.Visitor();
        var form = await visitor.Follow(await visitor.Get("/exampleton"));
        var button = form.Html.QuerySelectorAll("a").Single(link => link.TextContent == "Sign in with your council account").GetAttribute("href")!;
        var home = await visitor.Follow(await visitor.Get(button));
        home.Address.ShouldBe("/exampleton");
        home.Text.ShouldContain("Sam robin, proper officer");
        visitor.Cookies.Select(cookie => cookie.Name).ShouldBe(["ledger-session", "ledger-form"], ignoreOrder: true);
        (await visitor.Send(home, "Sign out")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_token_for_another_client_opens_nothing()
    {
        provider.Tampers = token => provider.With(token, "aud", "another-client");
        await Refused("provider");
    }

    [Fact]
    public async Task An_expired_token_opens_nothing()
    {
        provider.Tampers = token => provider.With(token, "exp", DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds());
        await Refused("provider");
    }

    [Fact]
    public async Task A_token_of_another_issuer_opens_nothing()
    {
        provider.Tampers = token => provider.With(token, "iss", "https://elsewhere.example/");
        await Refused("provider");
    }

    [Fact]
    public async Task A_token_of_another_sitting_opens_nothing()
    {
        provider.Tampers = token => provider.With(token, "nonce", "another");
        await Refused("provider");
    }

    [Fact]
    public async Task A_token_that_nobody_signed_opens_nothing()
    {
        provider.Tampers = token => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";
        await Refused("provider");
    }

    [Fact]
    public async Task A_token_whose_signature_is_not_the_providers_opens_nothing()
    {
        provider.Tampers = token => token[..^6] + "AAAAAA";
        await Refused("provider");
    }

    [Fact]
    public async Task Tampering_is_what_is_refused()
    {
        provider.Tampers = token => provider.With(token, "acr", "as it was");
        (await SignIn()).Address.ShouldBe("/exampleton");
    }

    [Fact]
    public async Task More_than_two_hundred_groups_make_no_difference()
    {
        // So Entra ID writes it: the groups themselves are left out, and where to ask for them is said.
        provider.Says = person =>
        {
            person.AddClaim(new("roles", "proper-officer"));
            person.AddClaim(new("_claim_names", """{"groups":"src1"}""", "JSON"));
            person.AddClaim(new("_claim_sources", """{"src1":{"endpoint":"https://graph.example/users/7/getMemberObjects"}}""", "JSON"));
        };
        (await SignIn()).Address.ShouldBe("/exampleton");
        // And so another provider, which leaves them in.
        provider.Tampers = token => provider.With(token, "groups", Enumerable.Range(0, 250).Select(group => group.ToString("x32", CultureInfo.InvariantCulture)).ToArray());
        using var visitor = web.Visitor();
        (await SignIn(visitor)).Address.ShouldBe("/exampleton");
        visitor.Cookies.Sum(cookie => cookie.Value.Length).ShouldBeLessThan(2000);
    }

    [Theory]
    [InlineData("proper-officer", 200)]
    [InlineData("exampleton:proper-officer", 200)]
    [InlineData("otherton:proper-officer", 404)]
    [InlineData("member", 404)]
    [InlineData(null, 404)]
    public async Task Only_what_the_provider_too_says_they_are_can_they_be(string? appRole, int status)
    {
        provider.Says = person =>
        {
            if (appRole is not null) person.AddClaim(new("roles", appRole));
            person.AddClaim(new("groups", "proper-officer"));
        };
        using var visitor = web.Visitor();
        await SignIn(visitor);
        (await visitor.Get("/exampleton")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Somebody_whom_no_administrator_has_named_is_told_so()
    {
        await web.Accounts.Change("robin", account => account with { Identities = [new(provider.Issuer, "another-person"), new("https://elsewhere.example/", LocalProvider.Subject)] }, CancellationToken.None);
        var page = await Refused("unknown");
        page.Text.ShouldContain("nobody has yet said who you are in this ledger");
    }

    [Fact]
    public async Task A_disabled_account_is_not_opened_by_the_provider_either()
    {
        await web.Accounts.Change("robin", account => account with { Disabled = true }, CancellationToken.None);
        await Refused("unknown");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_said_not_to()
    {
        await using var alone = await RunningWeb.Open(postgres, settings => settings with { OpenId = provider.Settings with { Authority = new("http://127.0.0.1:9/") } });
        using var visitor = alone.Visitor();
        var page = await visitor.Follow(await visitor.Get("/sign-in/provider"));
        page.Status.ShouldBe(200);
        page.Text.ShouldContain("Your council’s sign-in did not work.");
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_opens_nothing()
    {
        using var visitor = web.Visitor();
        (await visitor.Get("/sign-in/back?code=guessed&state=guessed")).To.ShouldBe("/sign-in?refused=provider");
        (await visitor.Get("/exampleton")).Status.ShouldBe(302);
    }

    private async Task<Answer> SignIn(Visitor? visitor = null)
    {
        using var own = visitor is null ? web.Visitor() : null;
        return await (visitor ?? own!).Follow(await (visitor ?? own!).Get("/sign-in/provider?return=%2Fexampleton"));
    }

    private async Task<Answer> Refused(string why)
    {
        using var visitor = web.Visitor();
        var page = await SignIn(visitor);
        page.Address.ShouldBe($"/sign-in?refused={why}");
        (await visitor.Get("/exampleton")).To!.ShouldContain("/sign-in");
        return page;
    }
}
