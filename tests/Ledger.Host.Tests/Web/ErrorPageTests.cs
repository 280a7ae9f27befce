using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;
using Microsoft.Extensions.Logging;

namespace Ledger.Host.Tests.Web;

/// <summary>When something goes wrong, people are told in their own words, and strangers learn nothing.</summary>
public sealed class ErrorPageTests(SandboxWeb sandbox, PostgresFixture postgres) : IClassFixture<SandboxWeb>
{
    [Theory]
    [InlineData("/broken", 500, "There is a problem with Ledger")]
    [InlineData("/unreachable", 503, "Ledger cannot be used at the moment")]
    [InlineData("/no/such/page", 404, "Page not found")]
    [InlineData("/error/500", 404, "Page not found")]
    [InlineData("/error", 404, "Page not found")]
    public async Task It_is_said_plainly(string address, int status, string title)
    {
        using var visitor = sandbox.Web.Visitor();
        sandbox.Web.Log.Lines.Clear();
        var answer = await visitor.Get(address);
        answer.Status.ShouldBe(status);
        answer.Html.QuerySelector("h1")!.TextContent.ShouldBe(title);
        answer.Html.Title.ShouldBe($"{title} – Ledger");
        answer.Html.DocumentElement.OuterHtml.ShouldNotContain(SandboxWeb.Inside);
        answer.Html.DocumentElement.OuterHtml.ShouldNotContain("Exception");
        sandbox.Web.Log.Lines.Any(line => line.Level == LogLevel.Error).ShouldBe(status >= 500);
    }

    [Fact]
    public async Task Somebody_who_is_signed_in_is_told_too_when_the_database_is_gone()
    {
        await using var web = await RunningWeb.Open(postgres);
        await web.Ledger.Begin("exampleton", "hailsham");
        await web.Account("robin", "exampleton", Role.ProperOfficer, "robin-example");
        using var visitor = await web.SignedIn("robin");
        await postgres.DropDatabaseAsync(web.Ledger.ConnectionString);
        web.Clock.Pass(TimeSpan.FromMinutes(2));
        var answer = await visitor.Get("/exampleton");
        answer.Status.ShouldBe(503, string.Join("\n", web.Log.Lines.Where(line => line.Level == LogLevel.Error).Select(line => line.Text)));
        answer.Html.QuerySelector("h1")!.TextContent.ShouldBe("Ledger cannot be used at the moment");
    }
}
