using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Ledger.Host.Tests.Cli;
using Ledger.Host.Web;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ledger.Host.Tests.Web;

/// <summary>What a collector is told of commands, snapshots, events and the log: that they happened and how long it took, and nothing of what or who.</summary>
public sealed class TelemetryTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Traces_and_measurements_of_a_command_its_snapshot_and_the_log_come_out_and_name_nobody()
    {
        var (traces, measurements) = (new Kept<Activity>(), new Kept<Metric>());
        await using var ledger = await TestLedger.Open(postgres);
        using (var tracing = Sdk.CreateTracerProviderBuilder().AddLedger().AddProcessor(new SimpleActivityExportProcessor(traces)).Build())
        using (var metering = Sdk.CreateMeterProviderBuilder().AddLedger().AddReader(new BaseExportingMetricReader(measurements)).Build())
        {
            await ledger.Begin("exampleton", "hailsham");
            (await ledger.Submit("exampleton", """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-05-05","matter":"M-1","title":"The secret car park"}""")).IsRecorded.ShouldBeTrue();
            await ledger.PlaceAll();
            metering.ForceFlush();
        }

        traces.All.ShouldContain(trace => trace.Source.Name == "Wolverine" && trace.DisplayName.Contains("Order"));
        traces.All.ShouldContain(trace => trace.Source.Name == "Ledger.Record" && trace.DisplayName == "ledger.log.place");
        foreach (var name in (string[])["ledger.snapshot.events", "ledger.log.leaves", "marten.event.append", "wolverine-execution-time"]) measurements.All.ShouldContain(metric => metric.Name == name, name);
        var said = string.Join('\n', traces.All.SelectMany(trace => trace.TagObjects.Select(tag => $"{tag.Value}").Append(trace.DisplayName).Append(trace.StatusDescription)));
        foreach (var personal in (string[])["car park", "Robin", "robin-example", "Ann", "ann-sample"]) said.ShouldNotContain(personal);
    }

    [Fact]
    public async Task The_logs_of_the_running_program_are_json_and_name_nobody_after_a_command_and_a_refused_sign_in()
    {
        await using var ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
        var (secret, _) = await new TokenBook(ledger.Store, ledger.Clock, new(ledger.Store, ledger.Clock)).Make("A test", new(Guid.CreateVersion7(), "exampleton", Role.ProperOfficer, "robin-example"), CancellationToken.None);
        var log = await Serving.While(ledger, async http =>
        {
            var form = await http.GetStringAsync("sign-in");
            var token = form.Split("__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
            using var sent = new FormUrlEncodedContent([new("Login", "ann.sample@council.example"), new("Secret", "guessed"), new("__RequestVerificationToken", token)]);
            (await (await http.PostAsync("sign-in", sent)).Content.ReadAsStringAsync()).ShouldContain("The user name or the password is not right");
            http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
            http.DefaultRequestHeaders.Add("Idempotency-Key", "one");
            (await Post(http, "exampleton", """{"occurredAt":"2026-05-05","matter":"M-1","title":"The secret car park"}""")).ShouldBe(HttpStatusCode.Created);
            (await Post(http, "otherton", """{"matter":"M-1","title":"The secret car park"}""")).ShouldBe(HttpStatusCode.NotFound);
        });
        var lines = log.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.ShouldContain(line => line.GetProperty("Message").GetString()!.Contains("which is not their council's"));
        foreach (var personal in (string[])["Sample", "ann.sample", "guessed", "Robin", "robin-example", "car park"]) string.Join('\n', log).ShouldNotContain(personal, Case.Insensitive);
    }

    private static async Task<HttpStatusCode> Post(HttpClient http, string council, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return (await http.PostAsync($"api/v1/councils/{council}/commands/OpenMatter", content)).StatusCode;
    }

    private sealed class Kept<T> : BaseExporter<T> where T : class
    {
        internal List<T> All { get; } = [];

        public override ExportResult Export(in Batch<T> batch)
        {
            foreach (var one in batch) All.Add(one);
            return ExportResult.Success;
        }
    }
}
