using System.Security.Cryptography;
using System.Text;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>What every answer forbids a browser, and that pages keep to it themselves.</summary>
public sealed class HeadersTests(SandboxWeb sandbox) : IClassFixture<SandboxWeb>
{
    [Theory]
    [InlineData("/sign-in", 200)]
    [InlineData("/", 302)]
    [InlineData("/accessibility", 200)]
    [InlineData("/no/such/page", 404)]
    [InlineData("/health/live", 200)]
    [InlineData("/log/exampleton/tile/9/000", 404)]
    public async Task Every_answer_has_them(string address, int status)
    {
        using var visitor = sandbox.Web.Visitor();
        var answer = await visitor.Get(address);
        answer.Status.ShouldBe(status);
        Header(answer, "Content-Security-Policy").ShouldStartWith("default-src 'none'; script-src 'self' 'sha256-");
        Header(answer, "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Header(answer, "Content-Security-Policy").ShouldContain("base-uri 'none'");
        Header(answer, "Content-Security-Policy").ShouldNotContain("unsafe");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        answer.Response.Headers.Contains("Server").ShouldBeFalse();
        answer.Response.Headers.Contains("X-Powered-By").ShouldBeFalse();
    }

    [Fact]
    public async Task Pages_are_kept_by_nobody_and_are_not_compressed()
    {
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        visitor.Http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        var page = await visitor.Get($"/{SandboxWeb.Council}");
        page.Status.ShouldBe(200);
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Response.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task Assets_are_kept_for_ever_and_compressed()
    {
        using var visitor = sandbox.Web.Visitor();
        var sheet = (await visitor.Get("/sign-in")).Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        visitor.Http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        var answer = await visitor.Http.GetAsync(new Uri(sheet, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(40_000);
    }

    [Fact]
    public async Task The_one_inline_script_is_the_one_that_the_policy_names_and_nothing_else_is_inline()
    {
        using var visitor = sandbox.Web.Visitor();
        foreach (var address in (string[])["/sign-in", "/accessibility", "/no/such/page"])
        {
            var page = await visitor.Get(address);
            var script = page.Html.QuerySelectorAll("script").Where(one => !one.HasAttribute("src")).ShouldHaveSingleItem().TextContent;
            Header(page, "Content-Security-Policy").ShouldContain($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'");
            page.Html.QuerySelectorAll("style, [style]").ShouldBeEmpty();
            page.Html.All.SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            page.Html.QuerySelectorAll("script[src], link[href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")).ShouldAllBe(at => at!.StartsWith("/assets/"));
        }
    }

    [Fact]
    public async Task Neither_the_crown_nor_the_governments_font_is_here()
    {
        using var visitor = sandbox.Web.Visitor();
        var page = await visitor.Get("/sign-in");
        var sheet = await visitor.Http.GetStringAsync(new Uri(page.Html.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        sheet.ShouldNotContain("GDS Transport");
        sheet.ShouldNotContain("@font-face");
        page.Html.DocumentElement.OuterHtml.ShouldNotContain("crown", Case.Insensitive);
        page.Html.DocumentElement.OuterHtml.ShouldNotContain("GOV.UK");
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "assets")).Select(Path.GetFileName).Order()
            .ShouldBe(["govuk-frontend.min.js", "ledger.css", "ledger.js", "ledger.svg"]);
    }

    private static string Header(Answer answer, string name) => string.Join(", ", answer.Response.Headers.GetValues(name));
}
