using System.Net;
using Ledger.Host.Api;
using Ledger.Projections.Answers;
using Marten;
using Npgsql;

namespace Ledger.Host.Tests.Api;

/// <summary>A command is recorded once, however often it is sent.</summary>
public sealed class IdempotencyTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task The_same_key_and_body_get_the_first_answer_byte_for_byte()
    {
        var matter = await api.OpenedMatter();
        var key = Guid.NewGuid().ToString();
        var first = await Seen(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"1\""));
        var again = await Seen(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"1\""));
        again.ShouldBe(first);
        first.Status.ShouldBe(HttpStatusCode.Created);
        (await api.Http.GetAsync($"records/matter/{matter}", TestContext.Current.CancellationToken)).Headers.ETag!.ToString().ShouldBe("\"2\"");
    }

    [Fact]
    public async Task A_refusal_is_answered_again_though_it_would_be_possible_by_now()
    {
        var (matter, key) = ($"M-{Guid.NewGuid():N}", Guid.NewGuid().ToString());
        var first = await Seen(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key));
        first.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await api.Send("OpenMatter", ApiHost.OpenMatter(matter));
        (await Seen(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"1\""))).ShouldBe(first);
    }

    [Fact]
    public async Task What_was_turned_away_undecided_may_be_sent_again_with_its_key()
    {
        var matter = await api.OpenedMatter();
        var key = Guid.NewGuid().ToString();
        (await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key)).StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"4\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_key_stands_for_one_command_and_one_body()
    {
        var (matter, key) = ($"M-{Guid.NewGuid():N}", Guid.NewGuid().ToString());
        (await api.Send("OpenMatter", ApiHost.OpenMatter(matter), key)).StatusCode.ShouldBe(HttpStatusCode.Created);
        await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter($"{matter}-2"), key), 422, "idempotency-key-used");
        await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter(matter) + " ", key), 422, "idempotency-key-used");
        await ApiHost.IsProblem(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"1\""), 422, "idempotency-key-used");
    }

    [Fact]
    public async Task Another_callers_key_is_another_key()
    {
        var key = Guid.NewGuid().ToString();
        (await api.Send("OpenMatter", ApiHost.OpenMatter($"M-{Guid.NewGuid():N}"), key)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await api.Send("OpenMatter", ApiHost.OpenMatter($"M-{Guid.NewGuid():N}"), key, token: Tokens.Administrator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData(null, "idempotency-key-missing")]
    [InlineData("", "malformed")]
    [InlineData("two words", "malformed")]
    [InlineData("a\tb", "malformed")]
    public async Task Every_command_has_a_key(string? key, string name) =>
        await ApiHost.IsProblem(await api.Http.SendAsync(ApiHost.Request("OpenMatter", ApiHost.OpenMatter("M-key"), key), TestContext.Current.CancellationToken), 400, name);

    [Fact]
    public async Task A_key_of_255_signs_is_taken_and_one_of_256_is_not()
    {
        (await api.Send("OpenMatter", ApiHost.OpenMatter($"M-{Guid.NewGuid():N}"), new string('k', 255))).StatusCode.ShouldBe(HttpStatusCode.Created);
        await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter("M-key"), new string('k', 256)), 400, "malformed");
    }

    [Fact]
    public async Task Of_many_at_once_with_one_key_one_is_recorded_and_all_get_its_answer()
    {
        var matter = await api.OpenedMatter();
        var key = Guid.NewGuid().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ => await Seen(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"1\""))));
        var told = answers.Where(answer => answer.Status is HttpStatusCode.Created).Distinct().ToList();
        told.Count.ShouldBe(1);
        answers.Where(answer => answer.Status is not HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict);
        (await Seen(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), key, "\"1\""))).ShouldBe(told[0]);
        (await api.Http.GetAsync($"records/matter/{matter}", TestContext.Current.CancellationToken)).Headers.ETag!.ToString().ShouldBe("\"2\"");
    }

    [Fact]
    public async Task Of_many_at_once_with_one_key_that_are_refused_all_get_the_same_answer()
    {
        var key = Guid.NewGuid().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ => await Seen(await api.Send("RequestGroupSupport", ApiHost.Ask("M-never", "R-1"), key))));
        answers.Where(answer => answer.Status is not HttpStatusCode.Conflict).Distinct().ShouldHaveSingleItem().Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Answers_are_kept_for_a_day_and_then_forgotten()
    {
        var (kept, old) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        await api.Send("OpenMatter", ApiHost.OpenMatter($"M-{Guid.NewGuid():N}"), kept);
        await api.Send("OpenMatter", ApiHost.OpenMatter($"M-{Guid.NewGuid():N}"), old);
        await Age(kept, hours: 23);
        await Age(old, hours: 25);
        await ForgetAnswersHandler.Handle(new(), (IDocumentStore)api.Services.GetService(typeof(IDocumentStore))!, api.Ledger.Clock, TestContext.Current.CancellationToken);
        await using var session = api.Ledger.Store.QuerySession(ApiHost.Slug);
        (await session.LoadAsync<Answer>($"{Tokens.Clerk} {kept}", TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (await session.LoadAsync<Answer>($"{Tokens.Clerk} {old}", TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private async Task Age(string key, int hours)
    {
        await using var source = NpgsqlDataSource.Create(api.Ledger.ConnectionString);
        await using var age = source.CreateCommand("update ledger.mt_doc_answer set mt_last_modified = now() - make_interval(hours => $2) where id = $1");
        age.Parameters.Add(new() { Value = $"{Tokens.Clerk} {key}" });
        age.Parameters.Add(new() { Value = hours });
        (await age.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    private static async Task<(HttpStatusCode Status, string Body, string? Location, string? ETag)> Seen(HttpResponseMessage answer) =>
        (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Headers.Location?.ToString(), answer.Headers.ETag?.ToString());
}
