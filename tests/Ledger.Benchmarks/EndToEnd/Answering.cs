using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Host;
using Ledger.Host.Api;
using Ledger.Host.Commands;
using Ledger.Host.Reminders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>Requests to the running host by a real client over the loopback: a command, a record, a report of one matter, and an address that answers nothing.</summary>
/// <param name="http">The client.</param>
/// <param name="abreast">How many requests at a time.</param>
internal sealed class Answering(HttpClient http, int abreast)
{
    private const string Council = "exampleton";

    private static readonly string[] What = ["nothing", "a command", "a record", "a report of one matter"];

    /// <param name="quick">Whether to take a short look instead of a measure.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task Run(bool quick, CancellationToken cancel)
    {
        await using var ledger = await MeasuredLedger.Open(cancel);
        await ledger.Begin(Council, "faversham");
        var matters = quick ? 50 : 500;
        foreach (var batch in Enumerable.Range(1, matters).Chunk(50)) await ledger.SubmitAll(Council, [.. batch.SelectMany(at => FiveGroups.Matter($"M-{at}")).Select(FiveGroups.ByTheClerk)]);
        await using var web = Serve(ledger);
        await web.StartAsync(cancel);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = new($"{web.Urls.First()}/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "clerk");
        Console.WriteLine($"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores for client, host and database; {ledger.Database}; .NET {Environment.Version}; {Measurement.Load()}");
        List<Line> lines = [];
        foreach (var abreast in (int[])[1, 16, 64]) lines.AddRange(await new Answering(http, abreast).Measure(requests: quick ? 100 : 500, repetitions: quick ? 3 : 10, matters));
        Line.Print(lines);
        Console.WriteLine(Measurement.Load());
    }

    private async Task<IEnumerable<Line>> Measure(int requests, int repetitions, int matters)
    {
        var slowest = What.Select(_ => new double[repetitions]).ToList();
        var rates = await SideBySide.Run(
        [
            Contender(0, (_, _) => new(HttpMethod.Get, "nothing")), Contender(1, (turn, at) => Command($"{abreast}-{turn}-{at}")),
            Contender(2, (_, at) => new(HttpMethod.Get, $"api/v1/councils/{Council}/records/matter/M-{1 + at % matters}")),
            Contender(3, (_, at) => new(HttpMethod.Get, $"api/v1/councils/{Council}/reports/equal-treatment?matter=M-{1 + at % matters}")),
        ], repetitions);
        return What.Select((what, at) => new Line(
            $"{what}, {abreast} at a time", Spread.Of(rates[at]), at == 0 ? null : What[0], at == 0 ? null : Spread.OfRatios(rates[at], rates[0]), Slowest: Spread.Of(slowest[at])));

        Contender Contender(int which, Func<int, int, HttpRequestMessage> request) => new(What[which], async turn =>
        {
            var took = new ConcurrentBag<double>();
            var rate = await SideBySide.Rate(requests, () => Parallel.ForEachAsync(Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = abreast }, async (at, cancel) =>
            {
                var watch = Stopwatch.StartNew();
                using var answer = await http.SendAsync(request(turn, at), cancel);
                await answer.Content.ReadAsByteArrayAsync(cancel);
                took.Add(watch.Elapsed.TotalMilliseconds);
                answer.EnsureSuccessStatusCode();
            }));
            if (turn >= 0) slowest[which][turn] = took.Order().ElementAt((int)Math.Ceiling(.99 * requests) - 1);
            return rate;
        });
    }

    private static HttpRequestMessage Command(string matter) => new(HttpMethod.Post, $"api/v1/councils/{Council}/commands/OpenMatter")
    {
        Headers = { { "Idempotency-Key", matter } },
        Content = new StringContent($$"""{"matter":"{{matter}}","title":"The market square","occurredAt":"2026-02-02"}""", Encoding.UTF8, "application/json"),
    };

    private static WebApplication Serve(MeasuredLedger ledger)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddLedger(ledger.ConnectionString, ledger.Home, serving: true, outgoing: new OutgoingMail(Path.Combine(ledger.Home.Directory, "outgoing")));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IWhoCalls>(new TheClerk());
        builder.Services.AddSingleton(new Pace(Burst: 1_000_000, ASecond: 1_000_000));
        builder.AddApi();
        var web = builder.Build();
        web.MapApi();
        web.MapGet("/nothing", () => Results.NoContent());
        return web;
    }

    private sealed class TheClerk : IWhoCalls
    {
        private static readonly Caller Clerk = new(Council, new Reader(Role.ProperOfficer, "robin-example"), "town-clerk", "clerk");

        public ValueTask<Caller?> Of(HttpContext http, CancellationToken cancel) => new(Clerk);

        public ValueTask<Refusal?> MayNot(Caller caller, Order order, CancellationToken cancel) => new((Refusal?)null);
    }
}
