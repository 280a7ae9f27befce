using Ledger.Domain.Integrity;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>A witness that answers on a free port of this machine.</summary>
internal sealed class RunningWitness : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly Ed25519Signer signer;

    private RunningWitness(WebApplication web, Ed25519Signer signer) => (this.web, this.signer) = (web, signer);

    public static Instant Now { get; } = Instant.FromUtc(2026, 3, 2, 9, 0);

    public Uri Address => new(web.Urls.Single());

    public AskedWitness Asked => new(Address, signer.Key);

    public static async Task<RunningWitness> Start(string directory, string name, byte seed, params IReadOnlyList<VerifierKey> logs)
    {
        var signer = new Ed25519Signer(name, KeyKind.Witness, [.. Enumerable.Repeat(seed, 32)]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var web = builder.Build();
        new WitnessEndpoint(logs, new WitnessMemory(directory), signer, () => Now).Map(web);
        await web.StartAsync();
        return new(web, signer);
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        signer.Dispose();
    }
}
