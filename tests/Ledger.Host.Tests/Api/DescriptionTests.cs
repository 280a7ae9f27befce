using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Microsoft.OpenApi;

namespace Ledger.Host.Tests.Api;

/// <summary>What the API says of itself is true: every operation is called, and what it answers is as the description says.</summary>
public sealed class DescriptionTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private string text = "";
    private Description description = null!;
    private JsonObject document = null!;

    public async ValueTask InitializeAsync()
    {
        text = await api.Http.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        document = JsonNode.Parse(text)!.AsObject();
        description = new(document);
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public void It_is_valid_OpenAPI_3_1()
    {
        document["openapi"]!.GetValue<string>().ShouldStartWith("3.1.");
        var standard = JsonSchema.FromFile(Path.Combine(AppContext.BaseDirectory, "openapi-3.1.schema.json"));
        var found = standard.Evaluate(document, new() { OutputFormat = OutputFormat.List });
        found.IsValid.ShouldBeTrue(string.Join("; ", found.Details.Where(one => one.Errors is not null).Take(20).SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Value}"))));
    }

    [Fact]
    public void A_reader_of_OpenAPI_finds_nothing_wrong_with_it()
    {
        var read = OpenApiDocument.Parse(text);
        read.Diagnostic!.Errors.ShouldBeEmpty();
        read.Document!.Paths.Count.ShouldBe(document["paths"]!.AsObject().Count);
    }

    [Fact]
    public void Every_command_and_report_and_no_operation_twice_is_in_it()
    {
        var ids = description.Operations.Select(operation => operation.Id).ToList();
        ids.ShouldBeUnique();
        CommandBook.Commands.Keys.ShouldBeSubsetOf(ids);
        ReportShelf.Names.Select(name => $"report-{name}").ShouldBeSubsetOf(ids);
    }

    [Fact]
    public async Task Every_command_takes_what_it_is_said_to_take_and_answers_as_it_is_said_to()
    {
        var wrong = new List<string>();
        foreach (var operation in description.Operations.Where(operation => operation.Body is not null))
        {
            var example = ExampleOf.Command(document["components"]!["schemas"]![operation.Body!]!.AsObject());
            if (description.Wrong(operation.Body!, example) is { } unlike) wrong.Add($"{operation.Id} takes {example.ToJsonString()}: {unlike}");
            var answer = await api.Send(operation.Id, example.ToJsonString());
            if (answer.StatusCode is HttpStatusCode.PreconditionRequired) answer = await api.Send(operation.Id, example.ToJsonString(), match: "*");
            if (answer.StatusCode is not (HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity))
                wrong.Add($"{operation.Id}, {example.ToJsonString()}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
            else if (await Wrong(operation, answer) is { } untrue) wrong.Add($"{operation.Id}: {untrue}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_read_answers_as_it_is_said_to()
    {
        var matter = await Told();
        var first = (await ApiHost.Json(await api.Http.GetAsync($"records/matter/{matter}", TestContext.Current.CancellationToken)))["entries"]![0]!["event"]!.GetValue<string>();
        await api.Ledger.PlaceAll();
        foreach (var operation in description.Operations.Where(operation => operation.Method == "GET"))
        {
            var address = operation.Path.Replace("{slug}", ApiHost.Slug, StringComparison.Ordinal).Replace("{kind}", "matter", StringComparison.Ordinal)
                .Replace("{reference}", matter, StringComparison.Ordinal).Replace("{pack}", "faversham", StringComparison.Ordinal).Replace("{id}", first, StringComparison.Ordinal);
            foreach (var mediaType in operation.Says["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key))
            {
                var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Accept.ParseAdd(mediaType);
                var answer = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, operation.Id);
                answer.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType, operation.Id);
                (await Wrong(operation, answer)).ShouldBeNull(operation.Id);
            }
        }
    }

    [Fact]
    public async Task A_problem_is_as_it_is_said_to_be_in_every_operation()
    {
        foreach (var operation in description.Operations)
        {
            var request = new HttpRequestMessage(new(operation.Method), operation.Path.Replace("{slug}", "otherton", StringComparison.Ordinal)) { Content = operation.Body is null ? null : new StringContent("{}", Encoding.UTF8, "application/json") };
            var answer = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
            ((int)answer.StatusCode).ShouldBe(404);
            (await Wrong(operation, answer)).ShouldBeNull(operation.Id);
        }
    }

    [Fact]
    public async Task Pages_for_people_tell_of_every_operation_and_need_nothing_from_anywhere()
    {
        var list = await Page("/openapi");
        foreach (var operation in description.Operations)
        {
            list.ShouldContain($"<a href=\"/openapi/{operation.Id}\"><code>{operation.Method} {operation.Path}</code></a>");
            var page = await Page($"/openapi/{operation.Id}");
            foreach (var said in operation.Body is null ? [] : document["components"]!["schemas"]![operation.Body]!["properties"]!.AsObject()) page.ShouldContain($"<code>{said.Key}</code>");
            foreach (var answer in operation.Says["responses"]!.AsObject()) page.ShouldContain($"<li>{answer.Key}: ");
        }

        (await api.Http.GetAsync("/openapi/Nothing", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        async Task<string> Page(string address)
        {
            var answer = await api.Http.GetAsync(address, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("default-src 'none'");
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            page.Length.ShouldBeLessThan(100_000, address);
            foreach (var fetched in (string[])["<script", "<link", "<img", "src=", "style=", "http:", "https:"]) page.ShouldNotContain(fetched);
            return page;
        }
    }

    [Fact]
    public async Task Every_kind_of_problem_that_is_said_can_be_read_about()
    {
        foreach (var kind in Host.Api.ProblemKind.All)
        {
            var page = await api.Http.GetStringAsync(kind.Type, TestContext.Current.CancellationToken);
            page.ShouldContain(WebUtility.HtmlEncode(kind.Mend));
        }

        (await api.Http.GetAsync("/problems/none", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // What in an answer is not as the description says: its status, its media type, its body.
    private async Task<string?> Wrong(Operation operation, HttpResponseMessage answer)
    {
        if (operation.Answer((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType) is not { } said)
            return $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType} is not mentioned";
        if (Operation.NameOf(said) is not { } component) return null;
        return description.Wrong(component, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    // A matter on which one group was attended and advised, and another refused: so that there is something in every report.
    private async Task<string> Told()
    {
        var matter = await api.OpenedMatter();
        foreach (var (command, body) in new[]
        {
            ("RequestGroupSupport", ApiHost.Ask(matter, "R-1")),
            ("AttendGroupMeeting", $$"""{"occurredAt":"2026-02-03","matter":"{{matter}}","meeting":"G-1","group":"labour","request":"R-1"}"""),
            ("GiveAdvice", $$"""{"occurredAt":"2026-02-03","matter":"{{matter}}","advice":"A-1","group":"labour","meeting":"G-1","facts":["The stalls bring in £41,000 a year."]}"""),
            ("RequestGroupSupport", ApiHost.Ask(matter, "R-2", "conservative")),
            ("DeclineGroupSupport", $$"""{"occurredAt":"2026-02-05","matter":"{{matter}}","request":"R-2","ground":"no-officer-free"}"""),
        })
            (await api.Send(command, body, match: "*")).StatusCode.ShouldBe(HttpStatusCode.Created, command);
        (await api.Send("RecordLetter", $$"""{"occurredAt":"2026-02-04T10:00:00Z","letter":"L-{{matter}}","from":"robin-example","to":["ann-sample"],"cc":["cat-specimen"],"subject":"The market square","channel":"email","kind":"ordinary"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);
        return matter;
    }
}
