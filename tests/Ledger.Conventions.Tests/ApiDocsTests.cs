using System.Text;
using Ledger.Host;
using Ledger.Host.Api;
using Ledger.Host.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Ledger.Conventions.Tests;

/// <summary>What the API says of itself is committed, so that a change of it is seen.</summary>
public sealed class ApiDocsTests
{
    [Fact]
    public async Task Docs_hold_the_description_of_the_API()
    {
        // The host without its database: nothing of what works by itself is started, only what answers requests.
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddLedger("Host=127.0.0.1;Database=none", new("none", LogHome.Unnamed), serving: true);
        builder.AddApi();
        builder.Services.RemoveAll<IHostedService>();
        await using var web = builder.Build();
        web.MapApi();
        await web.StartAsync(TestContext.Current.CancellationToken);
        Written.ShouldBe("docs/openapi.json", await ApiDescription.Json(web.Services, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Docs_list_every_kind_of_problem() => Written.ShouldBe("docs/problems.md", Problems());

    private static string Problems()
    {
        var text = new StringBuilder("# Problems\n\nWritten by a test from the code. The `type` of a problem never changes its meaning; each is an address of the host, where one can read about it.\n");
        text.Append("\n| type | status | what it is | what to do |\n|---|---|---|---|\n");
        foreach (var kind in ProblemKind.All) text.Append($"| `{kind.Type}` | {kind.Status} | {kind.Says} | {kind.Mend} |\n");
        return text.ToString();
    }
}
