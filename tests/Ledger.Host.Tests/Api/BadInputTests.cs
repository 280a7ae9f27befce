using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Ledger.Host.Tests.Api;

/// <summary>Whatever is sent, the answer says what is wrong and what to do, and never that the ledger failed.</summary>
public sealed class BadInputTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"matter\":\"M-1\",\"title\":\"T\",\"title\":\"U\"}")]
    [InlineData("{\"matter\":\"M-1\",\"title\":\"T\",\"titel\":\"U\"}")]
    [InlineData("{\"matter\":\"M-1\",\"title\":1e999}")]
    [InlineData("{\"matter\":\"M-1\",\"title\":null}")]
    [InlineData("{\"matter\":\"M-1\",\"title\":\"\\ud83d\"}")]
    [InlineData("{\"matter\":\"M-1\",\"title\":\"T\",\"\\ud83d\":1}")]
    [InlineData("{\"do\":\"OpenMatter\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"stream\":\"matter/M-2\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"occurredAt\":\"yesterday\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"occurredAt\":7,\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"at\":\"2026-02-03\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"at\":\"+99999-02-03T10:00:00Z\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"occurredAt\":\"0001-01-01\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"occurredAt\":\"1899-12-31\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    [InlineData("{\"askFirst\":\"yes\",\"matter\":\"M-1\",\"title\":\"T\"}")]
    public async Task A_body_that_is_no_such_command_is_malformed(string body) => await ApiHost.IsProblem(await api.Send("OpenMatter", body), 400, "malformed");

    [Theory]
    [InlineData("WaiveDuty", "{\"record\":\"matter/M-1\",\"clause\":\"8.6\",\"owedTo\":\"labour\",\"trigger\":99999999999999999999999999,\"why\":\"W\"}")]
    [InlineData("WaiveDuty", "{\"record\":\"nothing\",\"clause\":\"8.6\",\"owedTo\":\"labour\",\"trigger\":1,\"why\":\"W\"}")]
    [InlineData("AdoptProtocol", "{\"pack\":\"../../etc/passwd\",\"from\":\"2026-01-01\",\"resolution\":\"1\"}")]
    [InlineData("AdoptProtocol", "{\"pack\":\"pack.yaml\",\"from\":\"2026-01-01\",\"resolution\":\"1\"}")]
    [InlineData("AdoptProtocol", "{\"pack\":{\"id\":\"x\"},\"from\":\"2026-01-01\",\"resolution\":\"1\"}")]
    public async Task So_is_what_its_properties_cannot_be(string command, string body) => await ApiHost.IsProblem(await api.Send(command, body), 400, "malformed");

    [Theory]
    [InlineData("{\"matter\":\"M-\\u0000\",\"title\":\"T\"}")]
    [InlineData("{\"matter\":\"M-nul\",\"title\":\"T\\u0000\"}")]
    [InlineData("{\"matter\":\"\",\"title\":\"T\"}")]
    [InlineData("{\"matter\":\"M-bidi\",\"title\":\"T\\u202e\"}")]
    [InlineData("{\"occurredAt\":\"9999-12-31\",\"matter\":\"M-late\",\"title\":\"T\"}")]
    [InlineData("{\"occurredAt\":\"-9998-01-01\",\"matter\":\"M-early\",\"title\":\"T\"}")]
    [InlineData("{\"at\":\"9999-12-31T23:59:59Z\",\"matter\":\"M-at-late\",\"title\":\"T\"}")]
    [InlineData("{\"at\":\"-9998-01-01T00:00:00Z\",\"matter\":\"M-at-early\",\"title\":\"T\"}")]
    public async Task What_can_be_read_is_decided(string body) => ((int)(await api.Send("OpenMatter", body)).StatusCode).ShouldBeOneOf(201, 400, 422);

    [Fact]
    public async Task Deep_JSON_is_not_followed() =>
        await ApiHost.IsProblem(await api.Send("OpenMatter", $"{{\"matter\":{string.Concat(Enumerable.Repeat("[", 5000))}{string.Concat(Enumerable.Repeat("]", 5000))}}}"), 400, "malformed");

    [Fact]
    public async Task Bytes_that_are_no_text_are_malformed()
    {
        var request = ApiHost.Request("OpenMatter", "", Guid.NewGuid().ToString());
        request.Content = new ByteArrayContent([.. "{\"matter\":\"M-1\",\"title\":\""u8, 0xC3, 0x28, .. "\"}"u8]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        await ApiHost.IsProblem(await api.Http.SendAsync(request, TestContext.Current.CancellationToken), 400, "malformed");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task Only_JSON_is_taken(string mediaType)
    {
        var request = ApiHost.Request("OpenMatter", "", Guid.NewGuid().ToString());
        request.Content = new StringContent(ApiHost.OpenMatter("M-form"), Encoding.UTF8, mediaType);
        await ApiHost.IsProblem(await api.Http.SendAsync(request, TestContext.Current.CancellationToken), 415, "not-json");
    }

    [Theory]
    [InlineData(1_000_001)]
    [InlineData(2_000_000)]
    public async Task A_body_over_a_megabyte_is_too_large(int bytes) => await ApiHost.IsProblem(await api.Send("OpenMatter", new string(' ', bytes)), 413, "too-large");

    [Fact]
    public async Task So_is_one_that_does_not_say_how_large_it_is()
    {
        var request = ApiHost.Request("OpenMatter", new string(' ', 2_000_000), Guid.NewGuid().ToString());
        request.Headers.TransferEncodingChunked = true;
        await ApiHost.IsProblem(await api.Http.SendAsync(request, TestContext.Current.CancellationToken), 413, "too-large");
    }

    [Fact]
    public async Task Of_30_megabytes_not_one_is_waited_for()
    {
        var request = ApiHost.Request("OpenMatter", new string(' ', 30_000_001), Guid.NewGuid().ToString());
        request.Headers.ExpectContinue = true;
        await ApiHost.IsProblem(await api.Http.SendAsync(request, TestContext.Current.CancellationToken), 413, "too-large");
    }

    [Theory]
    [InlineData("commands/OpenMattr", "OpenMatter")]
    [InlineData("commands/%00", "commands")]
    public async Task A_command_that_there_is_not_is_not_found(string address, string says)
    {
        var request = ApiHost.Request("x", "{}", "k");
        request.RequestUri = new(address, UriKind.Relative);
        var answer = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 404);
        if (answer.StatusCode is HttpStatusCode.NotFound) (await ApiHost.IsProblem(answer, 404, "not-found"))["detail"]!.GetValue<string>().ShouldContain(says);
    }

    [Theory]
    [InlineData("GET", "commands/OpenMatter", 405, "method-not-allowed")]
    [InlineData("DELETE", "reports/findings", 405, "method-not-allowed")]
    [InlineData("GET", "nothing/here", 404, "not-found")]
    [InlineData("GET", "reports/findigns", 404, "not-found")]
    [InlineData("GET", "records/mater", 404, "not-found")]
    [InlineData("GET", "records/matter/M-9", 404, "not-found")]
    [InlineData("GET", "records/mater/M-9", 404, "not-found")]
    [InlineData("GET", "records/matter/M-9/replay", 404, "not-found")]
    [InlineData("GET", "records/matter/%20", 404, "not-found")]
    [InlineData("GET", "protocols/nowhere", 404, "not-found")]
    [InlineData("GET", "protocols/..%2F..%2Fetc%2Fpasswd", 404, "not-found")]
    [InlineData("GET", "events/7/proof", 400, "malformed")]
    [InlineData("GET", "events/00000000-0000-0000-0000-000000000000/proof", 404, "not-found")]
    [InlineData("GET", "records/matter?limit=-1", 400, "malformed")]
    [InlineData("GET", "records/matter?limit=0", 400, "malformed")]
    [InlineData("GET", "records/matter?limit=1000000000", 400, "malformed")]
    [InlineData("GET", "records/matter?limit=99999999999999999999", 400, "malformed")]
    [InlineData("GET", "records/matter?limit=ten", 400, "malformed")]
    [InlineData("GET", "records/matter?limit=1&limit=2", 400, "malformed")]
    [InlineData("GET", "records/matter?after=x", 400, "malformed")]
    [InlineData("GET", "records/matter?after=!!!!!!!!!!!!!!!!!!!!!!", 400, "malformed")]
    [InlineData("GET", "records/matter?page=2", 400, "malformed")]
    [InlineData("GET", "reports/findings?form=2025-01-01", 400, "malformed")]
    [InlineData("GET", "reports/findings?from=yesterday", 400, "malformed")]
    [InlineData("GET", "reports/findings?from=", 400, "malformed")]
    [InlineData("GET", "reports/findings?from=2026-04-01&to=2025-04-01", 400, "malformed")]
    [InlineData("GET", "reports/findings?asOf=9999-12-31", 400, "malformed")]
    [InlineData("GET", "reports/findings?asOf=-9998-01-01", 400, "malformed")]
    [InlineData("GET", "reports/year?from=9999-12-31", 400, "malformed")]
    [InlineData("GET", "reports/year?to=0001-01-01", 400, "malformed")]
    [InlineData("GET", "reports/findings?asOf=-9998-01-01T00:00:00Z", 400, "malformed")]
    [InlineData("GET", "reports/duties?asOf=9999-12-31T23:59:59Z", 400, "malformed")]
    [InlineData("GET", "reports/findings?group=nobody", 400, "malformed")]
    [InlineData("GET", "reports/findings?knownAt=2026-02-30", 400, "malformed")]
    [InlineData("GET", "reports/findings?under=nowhere", 400, "malformed")]
    [InlineData("GET", "reports/findings?record=M-1", 400, "malformed")]
    [InlineData("GET", "reports/findings?matter=M-1&letter=L-1", 400, "malformed")]
    [InlineData("GET", "reports/findings?part=secret", 400, "malformed")]
    [InlineData("GET", "reports/findings?format=xml", 400, "malformed")]
    [InlineData("GET", "roster?on=tomorrow", 400, "malformed")]
    [InlineData("GET", "roster?on=2026-02-30", 400, "malformed")]
    [InlineData("GET", "roster?on=9999-12-31", 400, "malformed")]
    [InlineData("GET", "roster?on=0001-01-01", 400, "malformed")]
    public async Task What_is_asked_wrongly_is_said_to_be(string method, string address, int status, string name) =>
        await ApiHost.IsProblem(await api.Http.SendAsync(new(new(method), address), TestContext.Current.CancellationToken), status, name);

    [Theory]
    [InlineData("roster?on=2199-12-31")]
    [InlineData("roster?on=1900-01-01")]
    [InlineData("reports/findings?from=1900-01-01&to=2199-12-31")]
    [InlineData("reports/findings?matter=%25_%27%5C")]
    [InlineData("reports/year?asOf=1900-01-01")]
    [InlineData("reports/year?asOf=2199-12-31T23:59:59Z")]
    [InlineData("reports/duties?asOf=2199-12-31")]
    public async Task What_is_odd_and_can_be_answered_is(string address) =>
        (await api.Http.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json;q=0")]
    public async Task What_there_is_no_form_of_is_not_given(string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "reports/findings");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        await ApiHost.IsProblem(await api.Http.SendAsync(request, TestContext.Current.CancellationToken), 406, "not-acceptable");
    }

    [Fact]
    public async Task Bytes_that_are_no_HTTP_leave_the_ledger_standing()
    {
        using (var socket = new TcpClient(api.Http.BaseAddress!.Host, api.Http.BaseAddress.Port))
            await socket.GetStream().WriteAsync("\0\x1 nonsense\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        (await api.Http.GetAsync("roster", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
