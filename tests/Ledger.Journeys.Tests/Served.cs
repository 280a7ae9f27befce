using System.Net;
using System.Net.Sockets;
using Ledger.Host;
using Ledger.Host.Security;
using Ledger.Host.Web;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Ledger.Journeys.Tests;

/// <summary>A ledger on a database of its own, served to browsers of this machine, with one sandbox council: Exampleton.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly WebApplication web;

    private Served(TestLedger ledger, WebApplication web, Uri address) => (Ledger, this.web, Address) = (ledger, web, address);

    internal const string Council = "exampleton";

    /// <summary>The ledger behind it.</summary>
    internal TestLedger Ledger { get; }

    /// <summary>Where browsers find it.</summary>
    internal Uri Address { get; }

    internal static async Task<Served> Start(PostgresFixture postgres, string pack)
    {
        var ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, pack);
        var address = $"http://127.0.0.1:{FreePort()}";
        var data = TestLedger.DataOf(ledger.ConnectionString);
        var builder = LedgerWeb.Builder();
        builder.WebHost.UseUrls(address);
        builder.AddLedgerWeb(new(WebAddress.Of(null, address), Path.Combine(data, "web-keys")) { RequestsAMinute = 10_000, SignInsAMinute = 10_000 });
        builder.AddLedger(ledger.ConnectionString, new(Path.Combine(data, "log"), LogHome.Unnamed), serving: false);
        var web = builder.Build();
        web.UseLedgerWeb();
        await web.StartAsync();
        return new(ledger, web, new(address));
    }

    /// <summary>Records what had happened before the journey begins.</summary>
    internal async Task Record(params string[] lines)
    {
        foreach (var line in lines) (await Ledger.Submit(Council, line)).Refusals.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await web.StopAsync();
        await web.DisposeAsync();
        await Ledger.DisposeAsync();
    }

    private static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
