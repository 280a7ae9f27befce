using Ledger.Host.Reminders;

namespace Ledger.Host.Tests.Reminders;

/// <summary>Letters leave by a mail server where one is set, and by the folder otherwise; a sandbox council's never leave.</summary>
public sealed class OutgoingMailTests : IDisposable
{
    private static readonly SendReminder Reminder = new(
        Guid.Parse("0198f3a0-0000-7000-8000-000000000001"), ["clerk@exampleton.gov.example"], "Due today: clause 4.2(c), matter/M-1", "Tell Greens.\r\nIt is due.", OnlyToFolder: false);

    private readonly Postbox postbox = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => postbox.Dispose();

    [Fact]
    public async Task By_the_mail_server()
    {
        using var server = new MailServerOfOneLetter();
        await (postbox.Mail with { Server = new("127.0.0.1", server.Port, null, null) }).Send(Reminder, Cancel);
        var told = await server.Told;
        told.ShouldContain(line => line.StartsWith("MAIL FROM:<ledger@exampleton.example>", StringComparison.Ordinal));
        told.ShouldContain(line => line.StartsWith("RCPT TO:<clerk@exampleton.gov.example>", StringComparison.Ordinal));
        told.ShouldContain("Subject: Due today: clause 4.2(c), matter/M-1");
        told.ShouldContain("Message-Id: <0198f3a0000070008000000000000001@ledger.invalid>");
        told.ShouldContain("Tell Greens.");
        postbox.Letters.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sandbox_council_s_letters_stay_here()
    {
        await (postbox.Mail with { Server = new("127.0.0.1", 1, null, null) }).Send(Reminder with { OnlyToFolder = true }, Cancel);
        postbox.Letters.ShouldHaveSingleItem().Subject.ShouldBe(Reminder.Subject);
    }

    [Fact]
    public async Task Sent_again_after_a_crash_it_is_still_one_letter()
    {
        await postbox.Mail.Send(Reminder, Cancel);
        await postbox.Mail.Send(Reminder, Cancel);
        postbox.Letters.ShouldHaveSingleItem().MessageId.ShouldBe("0198f3a0000070008000000000000001@ledger.invalid");
    }
}
