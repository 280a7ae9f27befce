using System.Net.Http.Headers;
using Ledger.Host.SignIn;
using Ledger.Projections.Accounts;
using Ledger.Testing.Web;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Ledger.Host.Tests.Web;

/// <summary>Tokens open one council to a program, in one capacity, until they are revoked or run out.</summary>
public sealed class TokenTests(SandboxWeb sandbox) : IClassFixture<SandboxWeb>
{
    private const string Address = "/api/v1/councils/exampleton/who";

    private readonly RunningWeb web = sandbox.Web;

    [Fact]
    public async Task A_token_is_its_grant()
    {
        var (secret, token) = await Make();
        (await Ask(Address, secret)).ShouldBe((200, "Officer robin-example"));
        secret.Length.ShouldBe("ledger_".Length + 64);
        token.Hash.ShouldNotContain(secret[10..]);
    }

    [Fact]
    public async Task Another_councils_is_not_found() => (await Ask("/api/v1/councils/otherton/who", (await Make()).Secret)).Status.ShouldBe(404);

    [Fact]
    public async Task A_revoked_one_opens_nothing()
    {
        var (secret, token) = await Make();
        await Tokens.Revoke(token.Id, CancellationToken.None);
        (await Ask(Address, secret)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task One_that_has_run_out_opens_nothing()
    {
        var (secret, _) = await Make(web.Accounts.Today);
        (await Ask(Address, secret)).Status.ShouldBe(200);
        web.Clock.Pass(TimeSpan.FromDays(1));
        (await Ask(Address, secret)).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ledger_")]
    [InlineData("ledger_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("' or 1=1 --")]
    public async Task What_is_no_token_opens_nothing(string? secret) => (await Ask(Address, secret)).Status.ShouldBe(401);

    [Fact]
    public async Task A_cookie_is_no_token()
    {
        using var visitor = await web.SignedIn("robin");
        (await visitor.Get(Address)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_token_opens_no_page()
    {
        using var visitor = web.Visitor();
        visitor.Http.DefaultRequestHeaders.Authorization = new("Bearer", (await Make()).Secret);
        (await visitor.Get("/exampleton")).To!.ShouldContain("/sign-in");
    }

    private TokenBook Tokens => web.Services.GetRequiredService<TokenBook>();

    private Task<(string Secret, ApiToken Token)> Make(LocalDate? until = null) =>
        Tokens.Make("a test", new(Guid.CreateVersion7(), "exampleton", Role.Officer, "robin-example", until), CancellationToken.None);

    private async Task<(int Status, string Text)> Ask(string address, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (secret is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {secret}");
        using var http = new HttpClient { BaseAddress = web.Address };
        using var answer = await http.SendAsync(request);
        if ((int)answer.StatusCode == 401) answer.Headers.WwwAuthenticate.ShouldContain(new AuthenticationHeaderValue("Bearer"));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
