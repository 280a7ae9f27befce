using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Ledger.Domain.NeedToKnow;
using Ledger.Host;
using Ledger.Host.Api;
using Ledger.Host.Reminders;
using Ledger.Host.SignIn;
using Ledger.Host.Web;
using Ledger.Testing.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>
/// Requests to the host as <c>serve</c> runs it, by a real client over the loopback, in a council of 100,000 events: pages that the clerk and a member open, and what their programs
/// ask and record, beside a page that does nothing.
/// </summary>
/// <param name="clients">Those who ask.</param>
/// <param name="abreast">How many requests at a time.</param>
internal sealed class Answering(Answering.Clients clients, int abreast)
{
    private const string Council = "exampleton";
    private const string Clerk = "robin-example";
    private const string Member = "ann-sample";

    /// <summary>Those who ask.</summary>
    /// <param name="Clerk">The clerk's browser.</param>
    /// <param name="Member">A member's browser.</param>
    /// <param name="Program">The clerk's program.</param>
    /// <param name="Matters">How many matters there are.</param>
    internal sealed record Clients(HttpClient Clerk, HttpClient Member, HttpClient Program, int Matters);

    /// <param name="quick">Whether to take a short look instead of a measure, with a tenth of the events.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Run(bool quick, CancellationToken cancel)
    {
        await using var ledger = await MeasuredLedger.Open(cancel);
        await ledger.Begin(Council, "faversham");
        var matters = quick ? 500 : 5_000;
        foreach (var batch in Enumerable.Range(1, matters).Chunk(50)) await ledger.SubmitAll(Council, [.. batch.SelectMany(at => FiveGroups.Matter($"M-{at}")).Select(FiveGroups.ByTheClerk)]);
        await using var web = Serve(ledger);
        await web.StartAsync(cancel);
        using var clerk = await SignIn(web, Clerk, Role.ProperOfficer, cancel);
        using var member = await SignIn(web, Member, Role.Member, cancel);
        using var program = new HttpClient { BaseAddress = new(web.Urls.First()) };
        var (secret, _) = await web.Services.GetRequiredService<TokenBook>().Make("measuring", new(Guid.CreateVersion7(), Council, Role.ProperOfficer, Clerk), cancel);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        var clients = new Clients(clerk.Http, member.Http, program, matters);
        Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores for client, host and database; {matters * FiveGroups.CommandsPerMatter:N0} events; {ledger.Database}; .NET {Environment.Version}; {Measurement.Load()}");
        foreach (var abreast in (int[])[1, 16, 64]) Line.Print(await new Answering(clients, abreast).Measure(TimeSpan.FromSeconds(quick ? 1 : 4), repetitions: 3));
        Console.WriteLine(Measurement.Load());
    }

    private IReadOnlyList<(string What, HttpClient Client, Func<string, int, HttpRequestMessage> Request)> Asked() =>
    [
        ("a page that does nothing", clients.Clerk, (_, _) => Get("/sign-in/nothing")),
        ("the clerk's home page", clients.Clerk, (_, _) => Get($"/{Council}")),
        ("a member's home page", clients.Member, (_, _) => Get($"/{Council}")),
        ("a matter's page", clients.Clerk, (_, at) => Get($"/{Council}/matters/M-{Matter(at)}")),
        ("a list of matters", clients.Member, (_, _) => Get($"/{Council}/matters")),
        ("a report on a page: findings", clients.Clerk, (_, _) => Get($"/{Council}/reports/findings")),
        ("API: a record", clients.Program, (_, at) => Get($"/api/v1/councils/{Council}/records/matter/M-{Matter(at)}")),
        ("API: a report of one matter", clients.Program, (_, at) => Get($"/api/v1/councils/{Council}/reports/equal-treatment?matter=M-{Matter(at)}")),
        ("API: a command", clients.Program, (turn, at) => Command($"{turn}-{at}")),
    ];

    private async Task<IEnumerable<Line>> Measure(TimeSpan length, int repetitions)
    {
        var asked = Asked();
        var slowest = asked.Select(_ => new double[repetitions]).ToList();
        var rates = await SideBySide.Run([.. asked.Select((one, which) => new Contender(one.What, turn => Turn(one.Client, at => one.Request($"{abreast}-{turn}", at), length, turn, slowest[which])))], repetitions);
        return asked.Select((one, at) => new Line(
            $"{one.What}, {abreast} at a time", Spread.Of(rates[at]), at == 0 ? null : asked[0].What, at == 0 ? null : Spread.OfRatios(rates[at], rates[0]), Slowest: Spread.Of(slowest[at])));
    }

    // For so long, so many ask again as soon as they are answered.
    private async Task<double> Turn(HttpClient http, Func<int, HttpRequestMessage> request, TimeSpan length, int turn, double[] slowest)
    {
        var (took, last, all) = (new ConcurrentBag<double>(), 0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, abreast).Select(async _ =>
        {
            while (all.Elapsed < length)
            {
                using var asking = request(Interlocked.Increment(ref last));
                var watch = Stopwatch.StartNew();
                using var answer = await http.SendAsync(asking);
                await answer.Content.ReadAsByteArrayAsync();
                took.Add(watch.Elapsed.TotalMilliseconds);
                // A measure of refusals, or of the way to the sign-in page, would flatter.
                if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created)) throw new InvalidOperationException($"{asking.RequestUri} answered {answer.StatusCode}.");
            }
        }));
        if (turn >= 0) slowest[turn] = took.Order().ElementAt((int)Math.Ceiling(.99 * took.Count) - 1);
        return took.Count / all.Elapsed.TotalSeconds;
    }

    private int Matter(int at) => 1 + (at * 7919 % clients.Matters);

    private static HttpRequestMessage Get(string address) => new(HttpMethod.Get, address);

    private static HttpRequestMessage Command(string matter) => new(HttpMethod.Post, $"/api/v1/councils/{Council}/commands/OpenMatter")
    {
        Headers = { { "Idempotency-Key", matter } },
        Content = new StringContent($$"""{"matter":"T-{{matter}}","title":"The market square","occurredAt":"2026-02-02"}""", Encoding.UTF8, "application/json"),
    };

    private static async Task<Visitor> SignIn(WebApplication web, string person, Role role, CancellationToken cancel)
    {
        var accounts = web.Services.GetRequiredService<AccountBook>();
        await accounts.Open(person, person, RunningWeb.Password, cancel);
        await accounts.Give(person, new(Guid.CreateVersion7(), Council, role, person), cancel);
        var visitor = new Visitor(new(web.Urls.First()));
        var answer = await visitor.Send(await visitor.Get("/sign-in"), "Sign in", ("Login", person), ("Secret", RunningWeb.Password));
        return answer.Status == 302 ? visitor : throw new InvalidOperationException($"{person} was not let in: {answer.Text}");
    }

    private static WebApplication Serve(MeasuredLedger ledger)
    {
        var builder = LedgerWeb.Builder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddLedgerWeb(new(WebAddress.Of("http://127.0.0.1", ""), Path.Combine(ledger.Home.Directory, "web-keys")) { RequestsAMinute = 100_000_000, SignInsAMinute = 1_000 });
        builder.AddLedger(ledger.ConnectionString, ledger.Home, serving: true, outgoing: new OutgoingMail(Path.Combine(ledger.Home.Directory, "outgoing")));
        builder.Services.AddSingleton(new Pace(Burst: 1_000_000, ASecond: 1_000_000));
        builder.AddApi();
        var web = builder.Build();
        web.UseLedgerWeb();
        web.MapApi();
        web.MapGet("/sign-in/nothing", () => "");
        return web;
    }
}
