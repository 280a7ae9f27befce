using System.Net.Sockets;
using Ledger.Host.Log;
using Ledger.Host.Operations;
using Ledger.Host.Reminders;
using Ledger.Host.Security;
using Ledger.Host.Web;
using Ledger.Host.Witnessing;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine;
using Wolverine.Persistence.Durability;

namespace Ledger.Host.Tests.Administration;

/// <summary>What an administrator sees of the service: how it is set and how it stands, never a secret, and nothing that is recorded.</summary>
public sealed class SettingsAndStateTests(AdministeredWeb administered, PostgresFixture postgres) : IClassFixture<AdministeredWeb>
{
    private const string Settings = $"/{AdministeredWeb.Council}/settings";
    private const string State = $"/{AdministeredWeb.Council}/state";

    private readonly RunningWeb web = administered.Web;

    [Fact]
    public async Task Settings_are_shown_with_what_changes_them_and_without_secrets()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Get(Settings);
        page.Text.ShouldSatisfyAllConditions(
            text => text.ShouldContain("https://id.example/"), text => text.ShouldContain("Oidc__ClientSecret"), text => text.ShouldContain("LEDGER_WITNESSES"),
            text => text.ShouldContain("After 30 minutes without a request, and after 12 hours in any case"));
        page.Html.DocumentElement.OuterHtml.ShouldNotContain(AdministeredWeb.Secret);
        page.Html.QuerySelectorAll("main form").ShouldBeEmpty();

        var smtp = new SettingsInForce(
            new OutgoingMail("/var/mail", "ledger@council.example", new("smtp.example", 587, "ledger", "sesame of the mail")), web.Services.GetRequiredService<WebSettings>(), new WitnessList([]),
            new ExternalAuditor("audit@auditor.example"), web.Services.GetRequiredService<LogHome>(), web.Services.GetRequiredService<LogConnections>(), web.Services.GetRequiredService<IConfiguration>(), web.Services);
        var lines = smtp.All.SelectMany(about => about.Lines).ToList();
        lines.ShouldContain(new SettingLine("Mail server", "smtp.example, port 587", "Mail__Server, Mail__Port"));
        lines.ShouldContain(new SettingLine("Its password", "Set, and not shown", "Mail__Password"));
        lines.ShouldContain(new SettingLine("Auditor’s address", "audit@auditor.example", "LEDGER_AUDITOR"));
        lines.ShouldAllBe(line => !line.Value.Contains("sesame", StringComparison.OrdinalIgnoreCase) && !line.Value.Contains("Password=", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_snapshot_that_is_behind_and_events_that_are_missing_are_found()
    {
        const string Behind = "update ledger.mt_doc_streamsnapshot set mt_version = mt_version - 1 where tenant_id = 'otherton'";
        const string Gone = "set session_replication_role = replica; delete from ledger.mt_events where tenant_id = 'otherton' and version = 2";
        using var stranger = await web.SignedIn(AdministeredWeb.Stranger);
        await web.Ledger.PlaceAll();
        var well = await stranger.Get("/otherton/state");
        well.Text.ShouldSatisfyAllConditions(text => text.ShouldContain("As new as the events"), text => text.ShouldContain("numbered without a gap"), text => text.ShouldContain("otherton: 0 events wait for the log"));
        well.Text.ShouldNotContain("exampleton:");
        await using var data = NpgsqlDataSource.Create(await postgres.AsSuperuserAsync(web.Ledger.ConnectionString));
        await Execute(data, Behind);
        (await RecordCounts.Of("otherton", data, CancellationToken.None)).ShouldSatisfyAllConditions(counts => counts.Behind.ShouldBe(counts.Streams), counts => counts.Gaps.ShouldBe(0));
        await Execute(data, Gone);
        var page = await stranger.Get("/otherton/state");
        page.Text.ShouldSatisfyAllConditions(text => text.ShouldContain("Something needs a person"), text => text.ShouldContain("Run `ledger rebuild`."), text => text.ShouldContain("1 records have a gap"));
        (await RecordCounts.Of(AdministeredWeb.Council, data, CancellationToken.None)).ShouldSatisfyAllConditions(counts => counts.Behind.ShouldBe(0), counts => counts.Gaps.ShouldBe(0), counts => counts.Events.ShouldBeGreaterThan(10));
    }

    [Fact]
    public async Task A_message_that_failed_is_listed_without_what_it_says_and_is_tried_again_or_thrown_away()
    {
        var ours = await Fail(AdministeredWeb.Council, new SocketException((int)SocketError.ConnectionRefused));
        var secret = await Fail(AdministeredWeb.Council, new InvalidOperationException("The Greens said that the car park is theirs."));
        var others = await Fail("otherton", new IOException("The disk is full."));
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Get(State);
        var rows = page.Html.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows.ShouldContain(row => row.Contains("Send reminder") && row.Contains("SocketException: Connection refused"));
        rows.ShouldContain(row => row.Contains("InvalidOperationException: Its words are in this host’s log"));
        page.Html.DocumentElement.OuterHtml.ShouldSatisfyAllConditions(html => html.ShouldNotContain("car park"), html => html.ShouldNotContain("disk is full"), html => html.ShouldNotContain("The subject"));

        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await administrator.Post($"{State}?handler=Discard", [("__RequestVerificationToken", token), ("message", others.ToString())])).Status.ShouldBe(404);
        (await administrator.Post($"{State}?handler=Retry", [("__RequestVerificationToken", token), ("message", ours.ToString())])).Status.ShouldBe(302);
        (await administrator.Get(State)).Text.ShouldContain("Tried again soon");
        (await administrator.Follow(await administrator.Post($"{State}?handler=Discard", [("__RequestVerificationToken", token), ("message", secret.ToString())]))).Text.ShouldNotContain("InvalidOperationException");
        var letters = web.Services.GetRequiredService<IMessageStore>().DeadLetters;
        (await letters.DeadLetterEnvelopeByIdAsync(ours))!.Replayable.ShouldBeTrue();
        (await letters.DeadLetterEnvelopeByIdAsync(secret)).ShouldBeNull();
        (await letters.DeadLetterEnvelopeByIdAsync(others)).ShouldNotBeNull();
    }

    private async Task<Guid> Fail(string council, Exception why)
    {
        var messages = web.Services.GetRequiredService<IMessageStore>();
        var message = new SendReminder(Guid.CreateVersion7(), ["ann@council.example"], "The subject", "The text", false);
        var envelope = new Envelope(message) { Destination = new("local://reminders"), TenantId = council, Data = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(message), ContentType = "application/json", Status = EnvelopeStatus.Incoming };
        await messages.Inbox.StoreIncomingAsync(envelope);
        await messages.Inbox.MoveToDeadLetterStorageAsync(envelope, why);
        return envelope.Id;
    }

    private static async Task Execute(NpgsqlDataSource data, string sql)
    {
        await using var command = data.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
