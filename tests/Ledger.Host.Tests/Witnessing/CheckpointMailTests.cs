using Ledger.Domain.Integrity;
using Ledger.Host.Witnessing;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using MimeKit;
using NodaTime;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>Who is sent a checkpoint, and that what they keep can be checked years later.</summary>
public sealed class CheckpointMailTests(PostgresFixture postgres)
{
    private static readonly CheckpointReader Leader = new("Cllr Ann Sample", "leader of Labour", "ann@exampleton.example");

    [Fact]
    public async Task Leaders_the_monitoring_officer_and_the_auditor_are_sent_it()
    {
        await using var ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "uttlesford");
        foreach (var line in (string[])
        [
            """{"do":"TakeGroupPart","by":"administrator","occurredAt":"2025-05-09","group":"labour","member":"ann-sample","part":"leader"}""",
            """{"do":"OpenMailbox","by":"administrator","occurredAt":"2025-05-09","address":"ann@exampleton.example","owner":"ann-sample"}""",
            """{"do":"AppointOfficer","by":"administrator","occurredAt":"2025-05-09","officer":"mo-nitor","name":"Mo Nitor","post":"monitoring-officer","title":"Monitoring Officer"}""",
        ]) (await ledger.Submit("exampleton", line)).Refusals.ShouldBeEmpty();
        var council = await ledger.Door.CouncilOf("exampleton", CancellationToken.None);
        CheckpointReader.Of(council, new LocalDate(2025, 6, 1), "audit@auditors.example").ShouldBe(
        [
            Leader, new("Mo Nitor", "Monitoring Officer", null), new("The external auditor", "external auditor", "audit@auditors.example"),
        ]);
        CheckpointReader.Leaderless(council, new LocalDate(2025, 6, 1)).Select(group => group.Name).ShouldBe(["Conservatives", "Greens"]);
    }

    [Fact]
    public void What_is_kept_is_the_checkpoint_byte_for_byte()
    {
        using var log = new GrowingLog("ledger.example/exampleton", 1);
        var checkpoint = log.With("one", "two").Checkpoint();
        using var saved = new MemoryStream();
        CheckpointMail.Write("Exampleton Town Council", Leader, "ledger@exampleton.example", checkpoint, Instant.FromUtc(2026, 3, 2, 9, 0), null).WriteTo(saved, TestContext.Current.CancellationToken);
        CheckpointMail.Read(saved.ToArray()).ToString().ShouldBe(checkpoint.ToString());
        CheckpointMail.Read(System.Text.Encoding.UTF8.GetBytes(checkpoint.ToString())).ToString().ShouldBe(checkpoint.ToString());
        Should.Throw<MalformedException>(() => CheckpointMail.Read("Subject: something else\r\n\r\nNothing."u8.ToArray()));
        Should.Throw<MalformedException>(() => CheckpointMail.Read([0, 1, 2]));
    }

    [Fact]
    public void A_councillor_is_told_what_it_is_for()
    {
        using var log = new GrowingLog("ledger.example/exampleton", 1);
        var message = CheckpointMail.Write(
            "Exampleton Town Council", Leader, "ledger@exampleton.example", log.With("one", "two").Checkpoint(), Instant.FromUtc(2026, 3, 2, 9, 0), null);
        message.Subject.ShouldBe("Exampleton Town Council: please keep this e-mail");
        message.To.Mailboxes.Single().ShouldBe(new MailboxAddress("Cllr Ann Sample", "ann@exampleton.example"));
        message.TextBody!.ShouldContain("You have it as leader of Labour.");
        message.TextBody!.ShouldContain("2 March 2026 at 09:00: 2 entries.");
    }
}
