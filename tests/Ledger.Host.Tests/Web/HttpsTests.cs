using System.Net;
using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>A host that browsers reach by https, through a proxy that it has been told of, or through somebody who only says so.</summary>
public sealed class HttpsTests(PostgresFixture postgres)
{
    private const string Address = "https://ledger.example";

    [Fact]
    public async Task Behind_its_proxy_cookies_are_bound_to_the_host_and_to_https()
    {
        await using var web = await RunningWeb.Open(postgres, settings => settings with { Proxies = [IPNetwork.Parse("127.0.0.0/8")] }, Address);
        await web.Ledger.Begin("exampleton", "hailsham");
        await web.Account("robin", "exampleton", Role.ProperOfficer, "robin-example");
        using var http = Browser(web);
        using var form = await http.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        form.StatusCode.ShouldBe(HttpStatusCode.OK);
        form.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldStartWith("max-age=31536000");
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await form.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent(
            [
                new("Login", "robin"), new("Secret", RunningWeb.Password), new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")),
            ]),
        };
        var kept = form.Headers.GetValues("Set-Cookie").First(cookie => cookie.Contains("-form="));
        request.Headers.Add("Cookie", kept.Split(';')[0]);
        using var let = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var session = let.Headers.GetValues("Set-Cookie").First(cookie => cookie.Contains("-session="));
        foreach (var cookie in (string[])[kept, session])
        {
            cookie.ShouldStartWith("__Host-ledger-");
            cookie.ShouldContain("; secure", Case.Insensitive);
            cookie.ShouldContain("; httponly", Case.Insensitive);
            cookie.ShouldContain("; samesite=lax", Case.Insensitive);
            cookie.ShouldContain("; path=/;", Case.Insensitive);
            cookie.ShouldNotContain("domain", Case.Insensitive);
        }
    }

    [Fact]
    public async Task Whoever_only_says_that_they_are_a_proxy_is_not_believed()
    {
        await using var web = await RunningWeb.Open(postgres, settings => settings with { Proxies = [IPNetwork.Parse("192.0.2.0/24")] }, Address);
        using var http = Browser(web);
        var answer = await http.GetAsync(new Uri("/sign-in?return=%2Fx", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        answer.Headers.Location!.ToString().ShouldBe("https://ledger.example/sign-in?return=%2Fx");
        (await http.PostAsync(new Uri("/sign-in", UriKind.Relative), new StringContent("Secret=x"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await http.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_hosts_name_is_not_answered()
    {
        await using var web = await RunningWeb.Open(postgres);
        using var http = new HttpClient { BaseAddress = web.Address };
        http.DefaultRequestHeaders.Host = "rebound.example";
        (await http.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    // The proxy: it has the public name, and says that the browser came by https.
    private static HttpClient Browser(RunningWeb web)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = web.Address };
        http.DefaultRequestHeaders.Host = "ledger.example";
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        return http;
    }
}
