using System.Net;
using System.Net.Http.Headers;
using Ledger.Host.Api;
using Ledger.Testing.Postgres;
using Npgsql;

namespace Ledger.Host.Tests.Api;

/// <summary>Who is let in, where to, how often; and what is said when the database is away.</summary>
public sealed class LettingInTests(ApiHost api, PostgresFixture postgres) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData(null, "Bearer realm=\"Ledger\"")]
    [InlineData("Bearer nobody", "Bearer realm=\"Ledger\", error=\"invalid_token\"")]
    [InlineData("Basic Y2xlcms6c2VzYW1l", "Bearer realm=\"Ledger\", error=\"invalid_token\"")]
    public async Task Nobody_is_let_in_who_is_not_known(string? authorization, string asks)
    {
        foreach (var address in (string[])["", "roster", "reports/findings", "records/matter", "../nowhere/roster"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var answer = await As(authorization, request);
            await ApiHost.IsProblem(answer, 401, "not-signed-in");
            answer.Headers.WwwAuthenticate.ToString().ShouldBe(asks);
        }

        using var command = ApiHost.Request("OpenMatter", ApiHost.OpenMatter("M-401"), "k");
        await ApiHost.IsProblem(await As(authorization, command), 401, "not-signed-in");
    }

    [Fact]
    public async Task Another_councils_addresses_are_not_there()
    {
        foreach (var address in (string[])["", "roster", "reports/findings", "records/matter", "records/matter/M-1", "protocols"])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, address);
            await ApiHost.IsProblem(await As($"Bearer {Tokens.Elsewhere}", request), 404, "not-found");
        }

        await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter("M-else"), token: Tokens.Elsewhere), 404, "not-found");
        (await api.Http.GetAsync("../EXAMPLETON/roster", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_asks_too_often_waits_and_others_do_not()
    {
        await using var web = await ApiHost.Serve(api.Ledger.ConnectionString, api.Tokens, new Pace(Burst: 3, ASecond: 1));
        using var http = ApiHost.Client(web);
        for (var at = 0; at < 3; at++) (await http.GetAsync("roster", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        HttpResponseMessage answer;
        do answer = await http.GetAsync("roster", TestContext.Current.CancellationToken);
        while (answer.StatusCode is HttpStatusCode.OK);
        await ApiHost.IsProblem(answer, 429, "too-many-requests");
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.Ann);
        (await http.GetAsync("roster", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_the_database_away_one_is_told_to_come_back_and_it_recovers_by_itself()
    {
        var superuser = await postgres.AsSuperuserAsync(api.Ledger.ConnectionString);
        var database = new NpgsqlConnectionStringBuilder(superuser).Database;
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(superuser) { Database = "postgres" });
        var key = Guid.NewGuid().ToString();
        var matter = $"M-{Guid.NewGuid():N}";
        await Run($"alter database {database} allow_connections false");
        try
        {
            await Run($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'");
            foreach (var address in (string[])["roster", "reports/findings", "records/matter"])
            {
                var read = await api.Http.GetAsync(address, TestContext.Current.CancellationToken);
                await ApiHost.IsProblem(read, 503, "database-away");
                read.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            }

            await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter(matter), key), 503, "database-away");
        }
        finally
        {
            await Run($"alter database {database} allow_connections true");
        }

        (await api.Send("OpenMatter", ApiHost.OpenMatter(matter), key)).StatusCode.ShouldBe(HttpStatusCode.Created);

        async Task Run(string sql)
        {
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }

    private Task<HttpResponseMessage> As(string? authorization, HttpRequestMessage request)
    {
        var http = new HttpClient { BaseAddress = api.Http.BaseAddress };
        request.Headers.Remove("Authorization");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
