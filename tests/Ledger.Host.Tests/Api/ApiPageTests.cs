using System.Diagnostics;
using Ledger.Testing;

namespace Ledger.Host.Tests.Api;

/// <summary>What docs/api.md says one can send, one can, and gets what it says one gets.</summary>
public sealed class ApiPageTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Every_line_that_it_shows_does_what_it_says()
    {
        var answers = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "docs", "api.md")).Where(line => line.StartsWith("    curl ", StringComparison.Ordinal))) answers.Add(await Run(line.Trim()));
        answers[0].ShouldStartWith("HTTP/1.1 201 Created");
        answers[0].ShouldContain("ETag: \"1\"");
        answers[0].ShouldContain("Location: /api/v1/councils/exampleton/records/matter/M-1");
        answers[1].ShouldStartWith("HTTP/1.1 201 Created");
        answers[2].ShouldContain("\"matter\": \"M-1\"");
        answers[3].ShouldStartWith("in,");
        answers[4].ShouldContain("matter/M-1");
        answers[5].ShouldContain("group-support-requested");
        answers[6].ShouldContain("Findings under faversham");
        answers[7].ShouldContain("Cllr Ann Sample");
        answers[8].ShouldContain("faversham@");
        answers.Count.ShouldBe(9);
    }

    private async Task<string> Run(string line)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", line.Replace("curl ", "curl -sS ", StringComparison.Ordinal)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LEDGER"] = api.Http.BaseAddress!.GetLeftPart(UriPartial.Authority), ["TOKEN"] = Tokens.Clerk },
        };
        using var curl = Process.Start(start)!;
        var (said, wrong) = (curl.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), curl.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await curl.WaitForExitAsync(TestContext.Current.CancellationToken);
        curl.ExitCode.ShouldBe(0, await wrong);
        return await said;
    }
}
