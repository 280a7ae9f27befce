using System.Collections.Immutable;
using System.IO.Enumeration;
using Ledger.Domain.Integrity;
using Ledger.Host.Log;
using Ledger.Host.Pages;
using Ledger.Projections.Log.Checking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ledger.Host.Tests.Log;

/// <summary>The log over HTTP is what the tile format says, and enough to check it from outside.</summary>
public sealed class ServedLogTests(SignedLedger kept) : IClassFixture<SignedLedger>, IAsyncLifetime
{
    private readonly WebApplication web = Web(kept.Ledger.ConnectionString);
    private readonly HttpClient http = new();

    public async ValueTask InitializeAsync()
    {
        await web.StartAsync();
        http.BaseAddress = new($"{web.Urls.First()}/log/{SignedLedger.Council}/");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await web.DisposeAsync();
    }

    [Fact]
    public async Task The_checkpoint_is_the_last_and_is_asked_for_anew_each_time()
    {
        var answer = await http.GetAsync("checkpoint", TestContext.Current.CancellationToken);
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(kept.Ledger.Signer.LastSigned(SignedLedger.Council)!.ToString());
    }

    [Theory]
    [InlineData("tile/0/000", 256 * 32)]
    [InlineData("tile/0/001", 256 * 32)]
    [InlineData("tile/0/000.p/7", 7 * 32)]
    [InlineData("tile/1/000.p/2", 2 * 32)]
    public async Task A_tile_is_its_hashes_and_never_changes(string path, int bytes)
    {
        var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBe(bytes);
    }

    [Theory]
    [InlineData("tile/0/002")]
    [InlineData("tile/0/0")]
    [InlineData("tile/0/000.p/256")]
    [InlineData("tile/0/x000/000")]
    [InlineData("tile/1/000")]
    [InlineData("tile/9/000")]
    [InlineData("tile/entries/002")]
    [InlineData("tile/entries/000.p/0")]
    [InlineData("tile/")]
    [InlineData("../nowhere/checkpoint")]
    public async Task What_is_not_there_is_not_found(string path) =>
        ((int)(await http.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode).ShouldBe(404);

    [Fact]
    public async Task Whoever_has_the_key_can_check_the_whole_log_from_outside()
    {
        var verdict = await Check(Read, kept.Ledger.Signer.Keys(SignedLedger.Council), new HeldCheckpoint(kept.Signed[0], "An e-mail"));
        verdict.Problems.ShouldBeEmpty();
        verdict.Leaves.ShouldBe(kept.Signed[2].Size);
        verdict.Covered.ShouldBe(verdict.Leaves);
    }

    [Theory]
    [InlineData("tile/entries/001")]
    [InlineData("tile/0/000")]
    [InlineData("tile/0/002.p/*")]
    [InlineData("tile/1/000.p/2")]
    public async Task A_byte_changed_on_the_way_is_found(string path)
    {
        var verdict = await Check(
            async (asked, cancel) =>
            {
                var bytes = await Read(asked, cancel);
                if (FileSystemName.MatchesSimpleExpression(path, asked)) bytes![^3] ^= 1;
                return bytes;
            },
            kept.Ledger.Signer.Keys(SignedLedger.Council));
        verdict.Holds.ShouldBeFalse();
    }

    [Fact]
    public async Task A_log_that_serves_no_leaves_is_asked_for_them_once()
    {
        var asked = new List<string>();
        var verdict = await Check(
            async (path, cancel) =>
            {
                asked.Add(path);
                return path == "checkpoint" ? await Read(path, cancel) : null;
            },
            kept.Ledger.Signer.Keys(SignedLedger.Council));
        verdict.Problems.ShouldHaveSingleItem().Says.ShouldBe("tile/entries/000 is not served: leaves 0 and on are missing.");
        asked.Count(path => path.StartsWith("tile/entries", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task Another_logs_key_does_not_do()
    {
        var stranger = kept.Ledger.Signer.Keys("otherton")[0];
        var posing = new VerifierKey(kept.Origin, KeyKind.Log, stranger.PublicKey);
        (await Check(Read, [posing])).Problems.ShouldContain(problem => problem.Says.Contains("signed by none of the keys"));
    }

    private async Task<byte[]?> Read(string path, CancellationToken cancel)
    {
        using var answer = await http.GetAsync(path, cancel);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(cancel) : null;
    }

    private static Task<LogVerdict> Check(ServedLog log, ImmutableArray<VerifierKey> keys, params HeldCheckpoint[] held) =>
        new ServedLogCheck(keys, held, new Progress<(long, long)>()).Run(log, CancellationToken.None);

    private static WebApplication Web(string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new LogConnections(database));
        var made = builder.Build();
        made.MapLog();
        return made;
    }
}
