using Ledger.Domain.NeedToKnow;
using Ledger.Host;
using Ledger.Host.Api;
using Ledger.Host.Security;
using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Ledger.Projections;
using Ledger.Projections.Accounts;
using Ledger.Testing.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Ledger.Testing.Web;

/// <summary>The web application as <c>serve</c> runs it, on this machine, beside a ledger on a database of its own.</summary>
public sealed class RunningWeb : IAsyncDisposable
{
    /// <summary>The password of every account of a test.</summary>
    public const string Password = "sesame, open wide";

    private readonly WebApplication web;

    private RunningWeb(TestLedger ledger, WebApplication web, MovingClock clock, TestLog log) => (Ledger, this.web, Clock, Log) = (ledger, web, clock, log);

    /// <summary>The ledger beside it, to record what had happened.</summary>
    public TestLedger Ledger { get; }

    /// <summary>The web application's clock.</summary>
    public MovingClock Clock { get; }

    /// <summary>What it has logged.</summary>
    public TestLog Log { get; }

    /// <summary>Where it is.</summary>
    public Uri Address => new(web.Urls.First());

    /// <summary>Its parts.</summary>
    public IServiceProvider Services => web.Services;

    /// <summary>Its accounts.</summary>
    public AccountBook Accounts => web.Services.GetRequiredService<AccountBook>();

    /// <summary>Opens the web application on a fresh database.</summary>
    /// <param name="postgres">Where the database is made.</param>
    /// <param name="settings">What is set otherwise than by default.</param>
    /// <param name="address">By what address browsers are said to reach it; this machine's, where not given.</param>
    /// <param name="map">Further addresses.</param>
    public static async Task<RunningWeb> Open(PostgresFixture postgres, Func<WebSettings, WebSettings>? settings = null, string address = "http://127.0.0.1", Action<WebApplication>? map = null)
    {
        var ledger = await TestLedger.Open(postgres);
        var data = TestLedger.DataOf(ledger.ConnectionString);
        var (clock, log) = (new MovingClock(), new TestLog());
        var builder = LedgerWeb.Builder();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddLedger(ledger.ConnectionString, new(Path.Combine(data, "log"), LogHome.Unnamed), serving: false);
        builder.AddLedgerWeb((settings ?? (same => same))(new(WebAddress.Of(address, ""), Path.Combine(data, "web-keys")) { RequestsAMinute = 100_000, SignInsAMinute = 100_000 }));
        builder.Services.AddSingleton(new LedgerClock(clock));
        builder.Services.AddSingleton(new Pace(100_000, 100_000));
        builder.AddApi();
        var web = builder.Build();
        web.UseLedgerWeb();
        web.MapApi();
        map?.Invoke(web);
        await web.StartAsync();
        return new(ledger, web, clock, log);
    }

    /// <summary>Opens an account with one role.</summary>
    public async Task<Account> Account(string login, string council, Role role, string? person = null, LocalDate? until = null)
    {
        if (await Accounts.Find(login, CancellationToken.None) is null) await Accounts.Open(login, $"Sam {login}", Password, CancellationToken.None);
        return await Accounts.Give(login, new(Guid.CreateVersion7(), council, role, person, until), CancellationToken.None);
    }

    /// <summary>A browser that has been nowhere.</summary>
    public Visitor Visitor() => new(Address);

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<Visitor> SignedIn(string login)
    {
        var visitor = Visitor();
        var page = await visitor.Send(await visitor.Get("/sign-in"), "Sign in", ("Login", login), ("Secret", Password));
        return page.Status == 302 ? visitor : throw new InvalidOperationException($"{login} was not let in: {page.Text}");
    }

    /// <summary>Stops it, and drops the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await web.StopAsync();
        await web.DisposeAsync();
        Log.Dispose();
        await Ledger.DisposeAsync();
    }
}
