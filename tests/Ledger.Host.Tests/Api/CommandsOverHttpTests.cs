using System.Net;
using Ledger.Domain.Matters;
using Ledger.Host.Api;
using Ledger.Host.Commands;
using Ledger.Projections;

namespace Ledger.Host.Tests.Api;

/// <summary>Commands over HTTP: what is recorded, what is refused, and how the answer says so.</summary>
public sealed class CommandsOverHttpTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task A_recorded_command_says_where_it_stands()
    {
        var answer = await api.Send("OpenMatter", ApiHost.OpenMatter("M/2026 1"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        answer.Headers.ETag!.ToString().ShouldBe("\"1\"");
        answer.Headers.Location!.ToString().ShouldBe("/api/v1/councils/exampleton/records/matter/M%2F2026%201");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var body = await ApiHost.Json(answer);
        body["stream"]!.GetValue<string>().ShouldBe("matter/M/2026 1");
        body["version"]!.GetValue<int>().ShouldBe(1);
        body["acceptance"]!.GetValue<string>().ShouldContain(body["events"]![0]!.GetValue<string>());

        var read = await api.Http.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken);
        read.Headers.ETag.ShouldBe(answer.Headers.ETag);
        var entry = (await ApiHost.Json(read))["entries"]!.AsArray().ShouldHaveSingleItem()!;
        entry["event"]!.GetValue<string>().ShouldBe(body["events"]![0]!.GetValue<string>());
        entry["recordedAt"]!.GetValue<string>().ShouldBe(body["recordedAt"]!.GetValue<string>());
        entry["fact"]!["fact"]!.GetValue<string>().ShouldBe(StoredNames.All[typeof(MatterOpened)]);
        entry["fact"]!["saidBy"]!["id"]!.GetValue<string>().ShouldBe("robin-example");
    }

    [Fact]
    public async Task A_refused_command_says_each_reason_and_what_to_mend_and_records_nothing()
    {
        var problem = await ApiHost.IsProblem(await api.Send("RequestGroupSupport", ApiHost.Ask("M-none", "R-1")), 422, "refused");
        var reason = problem["reasons"]!.AsArray().ShouldHaveSingleItem()!;
        reason["says"]!.GetValue<string>().ShouldBe("There is no matter M-none.");
        (await api.Http.GetAsync("records/matter/M-none", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_breach_is_recorded_and_the_answer_says_what_is_found_and_asking_first_records_nothing()
    {
        var matter = await api.OpenedMatter();
        await Follow("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), 1);
        await Follow("AttendGroupMeeting", $$"""{"occurredAt":"2026-02-03","matter":"{{matter}}","meeting":"G-1","group":"labour","request":"R-1"}""", 2);
        await Follow("RequestGroupSupport", ApiHost.Ask(matter, "R-2", "conservative"), 3);
        var decline = $$"""{"occurredAt":"2026-02-05","matter":"{{matter}}","request":"R-2","ground":"no-officer-free"}""";

        var asked = await api.Send("DeclineGroupSupport", decline.Replace("{", "{\"askFirst\":true,", StringComparison.Ordinal), match: "\"4\"");
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        asked.Headers.ETag.ShouldBeNull();
        (await ApiHost.Json(asked))["warnings"]!.AsArray().ShouldContain(warning => warning!["clause"]!.GetValue<string>() == "8.11");

        var gone = await api.Send("DeclineGroupSupport", decline.Replace("{", "{\"askFirst\":true,\"goingOnBecause\":\"The clerk is on leave\",", StringComparison.Ordinal), match: "\"4\"");
        gone.StatusCode.ShouldBe(HttpStatusCode.Created);
        gone.Headers.ETag!.ToString().ShouldBe("\"6\"");
        (await ApiHost.Json(gone))["warnings"]!.AsArray().ShouldContain(warning => warning!["clause"]!.GetValue<string>() == "8.11");

        async Task Follow(string command, string body, int version) => (await api.Send(command, body, match: $"\"{version}\"")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Who_acts_is_who_signed_in_and_nobody_else()
    {
        await ApiHost.IsProblem(await api.Send("OpenMatter", """{"by":"ann-sample","matter":"M-by","title":"T"}"""), 400, "malformed");
        var problem = await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter("M-by"), token: Tokens.Administrator), 422, "refused");
        problem["detail"]!.GetValue<string>().ShouldContain("administrator");
    }

    [Fact]
    public async Task Whose_role_may_not_write_is_told_so() =>
        (await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter("M-not"), token: Tokens.Forbidden), 403, "not-allowed"))["detail"]!.GetValue<string>()
            .ShouldBe("An auditor records nothing. Ask the clerk to.");

    [Fact]
    public async Task Only_a_sandbox_council_is_told_when_something_was_recorded()
    {
        var told = await api.Send("OpenMatter", """{"at":"2026-02-03T10:00:00Z","occurredAt":"2026-02-03","matter":"M-at","title":"T"}""");
        (await ApiHost.Json(told))["recordedAt"]!.GetValue<string>().ShouldBe("2026-02-03T10:00:00Z");
    }

    [Theory]
    [InlineData(null, 428, "if-match-missing")]
    [InlineData("\"7\"", 412, "stale")]
    [InlineData("W/\"1\"", 412, "stale")]
    [InlineData("\"\"", 412, "stale")]
    [InlineData("1", 400, "malformed")]
    [InlineData("\"1", 400, "malformed")]
    [InlineData("*, \"1\"", 400, "malformed")]
    public async Task What_follows_says_for_which_version_it_was_written(string? match, int status, string name)
    {
        var matter = await api.OpenedMatter();
        await ApiHost.IsProblem(await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), match: match), status, name);
        (await Version(matter)).ShouldBe("\"1\"");
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\"9\", \"1\"")]
    [InlineData("*")]
    public async Task What_was_written_for_this_version_is_recorded(string match)
    {
        var matter = await api.OpenedMatter();
        (await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), match: match)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Version(matter)).ShouldBe("\"2\"");
    }

    [Fact]
    public async Task What_somebody_does_not_see_of_a_record_neither_overtakes_them_nor_is_told_to_them()
    {
        var matter = await api.OpenedMatter();
        (await Attend("labour")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Attend("conservative")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Version(matter)).ShouldBe("\"3\"");
        var read = new HttpRequestMessage(HttpMethod.Get, $"records/matter/{matter}") { Headers = { Authorization = new("Bearer", Tokens.Ann) } };
        var seen = await api.Http.SendAsync(read, TestContext.Current.CancellationToken);
        seen.Headers.ETag!.ToString().ShouldBe("\"2\"");
        (await ApiHost.Json(seen))["entries"]!.AsArray().Count.ShouldBe(2);
        var stale = await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), match: "\"1\"", token: Tokens.Ann);
        await ApiHost.IsProblem(stale, 412, "stale");
        stale.Headers.ETag!.ToString().ShouldBe("\"2\"");
        (await api.Send("RequestGroupSupport", ApiHost.Ask(matter, "R-1"), match: "\"2\"", token: Tokens.Ann)).StatusCode.ShouldBe(HttpStatusCode.Created);

        Task<HttpResponseMessage> Attend(string group) =>
            api.Send("AttendGroupMeeting", $$"""{"occurredAt":"2026-02-03","matter":"{{matter}}","meeting":"G-{{group}}","group":"{{group}}"}""", match: "*");
    }

    [Fact]
    public async Task What_begins_a_record_needs_no_version_and_meets_none()
    {
        await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter("M-new"), match: "\"1\""), 412, "stale");
        await ApiHost.IsProblem(await api.Send("OpenMatter", ApiHost.OpenMatter("M-new"), match: "*"), 412, "stale");
        (await Begin("M-new")).StatusCode.ShouldBe(HttpStatusCode.Created);
        await ApiHost.IsProblem(await Begin("M-new"), 412, "stale");

        Task<HttpResponseMessage> Begin(string matter)
        {
            var request = ApiHost.Request("OpenMatter", ApiHost.OpenMatter(matter), Guid.NewGuid().ToString());
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
            return api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Of_many_written_for_one_version_one_is_recorded_and_the_others_are_told()
    {
        var matter = await api.OpenedMatter();
        var answers = await Task.WhenAll(Enumerable.Range(1, 12).Select(at => api.Send("RequestGroupSupport", ApiHost.Ask(matter, $"R-{at}"), match: "\"1\"")));
        answers.Count(answer => answer.StatusCode is HttpStatusCode.Created).ShouldBe(1);
        foreach (var answer in answers.Where(answer => answer.StatusCode is not HttpStatusCode.Created))
            await ApiHost.IsProblem(answer, (int)answer.StatusCode, answer.StatusCode is HttpStatusCode.Conflict ? "lost-race" : "stale");
        (await Version(matter)).ShouldBe("\"2\"");
    }

    [Fact]
    public async Task Of_many_for_whom_any_version_will_do_each_is_recorded_once_or_told()
    {
        var matter = await api.OpenedMatter();
        var answers = await Task.WhenAll(Enumerable.Range(1, 12).Select(at => api.Send("RequestGroupSupport", ApiHost.Ask(matter, $"R-{at}"), match: "*")));
        var recorded = answers.Count(answer => answer.StatusCode is HttpStatusCode.Created);
        answers.Where(answer => answer.StatusCode is not HttpStatusCode.Created).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Conflict);
        (await Version(matter)).ShouldBe($"\"{1 + recorded}\"");
    }

    [Fact]
    public void Every_command_has_an_operation_of_its_own() =>
        CommandBook.Commands.Keys.ShouldBeSubsetOf(
            ((Microsoft.AspNetCore.Routing.EndpointDataSource)api.Services.GetService(typeof(Microsoft.AspNetCore.Routing.EndpointDataSource))!).Endpoints
                .Select(endpoint => endpoint.Metadata.GetMetadata<TakesCommand>()?.Name).OfType<string>());

    private async Task<string> Version(string matter) =>
        (await api.Http.GetAsync($"records/matter/{matter}", TestContext.Current.CancellationToken)).Headers.ETag!.ToString();
}
