using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Ledger.Domain;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.Api;
using Ledger.Host.Commands;
using Ledger.Host.Reminders;
using Ledger.Host.Security;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ledger.Host.Tests.Api;

/// <summary>The long-running host with its API, on a database of its own in which Exampleton and Otherton have begun.</summary>
public sealed class ApiHost(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Slug = "exampleton";

    private WebApplication web = null!;

    internal TestLedger Ledger { get; private set; } = null!;

    internal HttpClient Http { get; private set; } = null!;

    internal IServiceProvider Services => web.Services;

    /// <summary>Who is known by which token.</summary>
    internal Tokens Tokens { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Ledger = await TestLedger.Open(postgres);
        await Ledger.Begin(Slug, "faversham");
        await Ledger.Begin("otherton", "hailsham");
        web = await Serve(Ledger.ConnectionString, Tokens, new Pace(100_000, 100_000));
        Http = Client(web);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await web.DisposeAsync();
        await Ledger.DisposeAsync();
    }

    internal static async Task<WebApplication> Serve(string database, IWhoCalls who, Pace pace)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var data = TestLedger.DataOf(database);
        builder.AddLedger(database, new(Path.Combine(data, "log"), LogHome.Unnamed), serving: true, outgoing: new OutgoingMail(Path.Combine(data, "outgoing")));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(who);
        builder.Services.AddSingleton(pace);
        builder.AddApi();
        var made = builder.Build();
        made.MapApi();
        await made.StartAsync();
        return made;
    }

    internal static HttpClient Client(WebApplication web)
    {
        var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = new($"{web.Urls.First()}/api/v1/councils/{Slug}/") };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Tokens.Clerk);
        return client;
    }

    /// <summary>Sends a command, with a key of its own unless one is given.</summary>
    internal Task<HttpResponseMessage> Send(string command, string body, string? key = null, string? match = null, string token = Tokens.Clerk) =>
        Http.SendAsync(Request(command, body, key ?? Guid.NewGuid().ToString(), match, token), TestContext.Current.CancellationToken);

    internal static HttpRequestMessage Request(string command, string body, string? key, string? match = null, string token = Tokens.Clerk)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"commands/{command}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", match);
        return request;
    }

    /// <summary>A matter that nobody else uses, opened.</summary>
    internal async Task<string> OpenedMatter()
    {
        var matter = $"M-{Guid.NewGuid():N}";
        ((int)(await Send("OpenMatter", OpenMatter(matter))).StatusCode).ShouldBe(201);
        return matter;
    }

    internal static string OpenMatter(string matter) => $$"""{"occurredAt":"2026-02-01","matter":"{{matter}}","title":"The market square"}""";

    internal static string Ask(string matter, string request, string group = "labour") =>
        $$"""{"occurredAt":"2026-02-02","matter":"{{matter}}","request":"{{request}}","group":"{{group}}","kind":"attendance","to":"town-clerk"}""";

    internal static async Task<JsonObject> Json(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();

    /// <summary>That an answer is a problem of a kind, whole: with what is wrong and what to do.</summary>
    internal static async Task<JsonObject> IsProblem(HttpResponseMessage answer, int status, string name)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var problem = JsonNode.Parse(text)!.AsObject();
        problem["type"]!.GetValue<string>().ShouldBe($"/problems/{name}");
        problem["status"]!.GetValue<int>().ShouldBe(status);
        foreach (var reason in problem["reasons"]!.AsArray())
        {
            reason!["says"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
            reason["mend"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        }

        problem["reasons"]!.AsArray().Count.ShouldBeGreaterThan(0);
        return problem;
    }
}

/// <summary>Tokens that everybody knows.</summary>
internal sealed class Tokens : IWhoCalls
{
    internal const string Clerk = "clerk";
    internal const string Administrator = "administrator";
    internal const string Ann = "ann";
    internal const string Elsewhere = "elsewhere";
    internal const string Forbidden = "forbidden";

    private static readonly Dictionary<string, Caller> Known = new()
    {
        [Clerk] = new(ApiHost.Slug, new Reader(Role.ProperOfficer, "robin-example"), "town-clerk", Clerk),
        [Administrator] = new(ApiHost.Slug, new Reader(Role.Administrator), "administrator", Administrator),
        [Ann] = new(ApiHost.Slug, new Reader(Role.Member, "ann-sample", "labour"), "ann-sample", Ann),
        [Elsewhere] = new("otherton", new Reader(Role.ProperOfficer, "robin-example"), "town-clerk", Elsewhere),
        [Forbidden] = new(ApiHost.Slug, new Reader(Role.Auditor, "an-auditor"), "town-clerk", Forbidden),
    };

    public ValueTask<Caller?> Of(HttpContext http, CancellationToken cancel) =>
        new(http.Request.Headers.Authorization is [{ } sent] && sent.StartsWith("Bearer ", StringComparison.Ordinal) ? Known.GetValueOrDefault(sent["Bearer ".Length..]) : null);

    public ValueTask<Refusal?> MayNot(Caller caller, Order order, CancellationToken cancel) =>
        new(caller.Reader.Role is Role.Auditor ? new Refusal("An auditor records nothing.", "Ask the clerk to.") : null);
}
