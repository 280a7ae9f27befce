using Ledger.Domain.Integrity;
using Ledger.Host.Tests.Cli;
using Ledger.Host.Tests.Reminders;
using Ledger.Host.Witnessing;
using Ledger.Projections.Reminders;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using MimeKit;
using Wolverine.Tracking;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>The week's checkpoint goes to those who are to keep it, once; and what they saved can be checked.</summary>
public sealed class CheckpointRoundTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Council = "exampleton";

    private readonly Postbox postbox = new();
    private TestLedger ledger = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin(Council, "hailsham");
        foreach (var line in (string[])
        [
            """{"do":"TakeGroupPart","by":"administrator","occurredAt":"2025-05-09","group":"labour","member":"ann-sample","part":"leader"}""",
            """{"do":"OpenMailbox","by":"administrator","occurredAt":"2025-05-09","address":"ann@exampleton.example","owner":"ann-sample"}""",
            """{"do":"TakeGroupPart","by":"administrator","occurredAt":"2025-05-09","group":"green","member":"eve-instance","part":"leader"}""",
        ]) (await ledger.Submit(Council, line)).Refusals.ShouldBeEmpty();
        await ledger.PlaceAll();
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        postbox.Dispose();
    }

    [Fact]
    public async Task Each_week_each_of_them_is_sent_it_once()
    {
        await Week("2026-03-02");
        postbox.Letters.Select(letter => letter.To.Mailboxes.Single().Address).Order().ShouldBe(["ann@exampleton.example", "audit@auditors.example"]);
        await Week("2026-03-04");
        postbox.Letters.Count.ShouldBe(2);
        await Week("2026-03-09");
        postbox.Letters.Count.ShouldBe(4);
        await using var session = ledger.Store.QuerySession(Council);
        (await session.LoadManyAsync<ReminderSent>(Cancel, MailCheckpointHandler.SentId(new(2026, 3, 2), "Ann@exampleton.example"), MailCheckpointHandler.SentId(new(2026, 3, 9), "ann@exampleton.example")))
            .Select(sent => sent.Entries).ShouldBe(Enumerable.Repeat<long?>(Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text).Size, 2));
    }

    [Fact]
    public async Task What_they_saved_is_the_checkpoint_and_is_compared_at_the_command_line()
    {
        await Week("2026-03-02");
        var letter = postbox.Letters[0];
        letter.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        var saved = Path.GetTempFileName();
        try
        {
            await letter.WriteToAsync(saved, Cancel);
            CheckpointMail.Read(await File.ReadAllBytesAsync(saved, Cancel)).ToString().ShouldBe(ledger.Signer.LastSigned(Council)!.ToString());
            var run = await Run.Ledger(ledger.ConnectionString, "verify", "consistency", saved, saved, "--key", ledger.Signer.Keys(Council)[0].ToString());
            run.Exit.ShouldBe(0, run.Error);
            run.Out.ShouldStartWith($"They are of the same {Checkpoint.Parse(ledger.Signer.LastSigned(Council)!.Text).Size} leaves.");
        }
        finally
        {
            File.Delete(saved);
        }
    }

    private async Task Week(string day)
    {
        using var host = await ledger.Serve(postbox.Mail, new Morning(day), auditor: "audit@auditors.example");
        await host.TrackActivity().Timeout(TimeSpan.FromMinutes(1)).PublishMessageAndWaitAsync(new CheckpointRound());
        await host.StopAsync(Cancel);
    }
}
