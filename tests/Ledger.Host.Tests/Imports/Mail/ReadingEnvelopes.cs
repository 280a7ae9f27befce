using System.Text;
using Ledger.Host.Imports.Mail;
using NodaTime;

namespace Ledger.Host.Tests.Imports.Mail;

public class ReadingEnvelopes
{
    [Fact]
    public void a_letter_has_author_recipients_date_subject_and_text()
    {
        var envelope = Message.Read(["Cc: Cat Specimen <cat@council.example>", "Bcc: dan@elsewhere.example"], "Good morning.\r\n\r\nAnn\r\n");
        new[] { envelope.From }.Shown().ShouldBe("Cllr Ann Sample <ann.sample@council.example>");
        envelope.To.Shown().ShouldBe("Bob Example <bob.example@council.example>");
        envelope.Cc.Shown().ShouldBe("Cat Specimen <cat@council.example>");
        envelope.Bcc.Shown().ShouldBe("<dan@elsewhere.example>");
        (envelope.SentAt, envelope.SentAsWritten).ShouldBe((Instant.FromUtc(2026, 2, 6, 10, 0), "Fri, 6 Feb 2026 10:00:00 +0000"));
        (envelope.MessageId, envelope.Subject, envelope.Kind, envelope.Text).ShouldBe(("1@council.example", "The skate park", LetterKind.New, "Good morning.\n\nAnn"));
    }

    [Fact]
    public void the_bytes_are_kept_and_hashed()
    {
        var raw = Message.Reading([]).ShouldBeOfType<MailReading.Read>().Raw;
        raw.Size.ShouldBe(raw.Bytes.Length);
        raw.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(raw.Bytes.Span)));
    }

    [Fact]
    public void groups_are_opened_and_named() =>
        Message.Read(["To: Hill members: Ann <ann@council.example>, bob@council.example;, cat@council.example", "Cc: Undisclosed recipients:;"])
            .To.Shown().ShouldBe("Ann <ann@council.example> in Hill members, <bob@council.example> in Hill members, <cat@council.example>");

    [Fact]
    public void encoded_words_are_decoded_in_names_and_subject()
    {
        var envelope = Message.Read(["To: =?UTF-8?B?U2nDom4=?= Sample <sian@council.example>", "Subject: =?iso-8859-1?Q?Parc_sglefrio_=E2?= =?utf-8?Q?=C5=B5?="]);
        (envelope.To[0].Name, envelope.Subject).ShouldBe(("Siân Sample", "Parc sglefrio âŵ"));
    }

    [Fact]
    public void a_secretary_at_the_same_council_may_send_for_the_author() =>
        Message.Read(["Sender: pat.helper@council.example"]).Sender?.Address.ShouldBe("pat.helper@council.example");

    [Fact]
    public void authors_who_write_together_are_both_named_where_one_sent_it()
    {
        var envelope = Message.Read(["From: Ann <ann@council.example>, Bob <bob@council.example>", "Sender: ann@council.example"]);
        (envelope.From.Address, envelope.AlsoFrom.Shown()).ShouldBe(("ann@council.example", "Bob <bob@council.example>"));
    }

    [Fact]
    public void the_addresses_that_a_copy_reached_are_told_apart_from_those_it_was_written_to() =>
        Message.Read(["Delivered-To: <dan@council.example>", "X-Original-To: DAN@council.example"]).DeliveredTo.ShouldBe(["dan@council.example"]);

    [Fact]
    public void a_message_sent_on_unchanged_says_by_whom()
    {
        var resent = Message.Read(["Resent-From: Bob <bob@council.example>", "Resent-To: dan@elsewhere.example", "Resent-Date: Sat, 7 Feb 2026 09:00:00 +0000"]).Resent!;
        (resent.From.Shown(), resent.To.Shown(), resent.SentAt).ShouldBe(("Bob <bob@council.example>", "<dan@elsewhere.example>", Instant.FromUtc(2026, 2, 7, 9, 0)));
        Message.Read([]).Resent.ShouldBeNull();
    }

    [Fact]
    public void attached_files_are_named_by_their_last_name_only()
    {
        var envelope = Message.Read(
            ["Content-Type: multipart/mixed; boundary=b"],
            "--b\r\nContent-Type: text/plain\r\n\r\nSee the plan.\r\n"
            + "--b\r\nContent-Type: application/pdf; name=\"../../etc/plan.pdf\"\r\nContent-Disposition: attachment\r\n\r\nx\r\n"
            + "--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=\"C:\\\\temp\\\\page.html\"\r\n\r\n<p>x\r\n--b--\r\n");
        envelope.Attachments.ShouldBe([new Attachment("plan.pdf", "application/pdf"), new Attachment("page.html", "text/html")]);
        envelope.Text.ShouldBe("See the plan.");
    }

    [Fact]
    public void a_letter_that_names_no_recipient_says_so() =>
        Message.Read(["To:"]).Notes.ShouldBe(["This copy names nobody to whom it was sent."]);

    [Fact]
    public void an_encrypted_letter_has_an_envelope_and_says_that_its_text_was_not_read() =>
        Message.Read(["Content-Type: application/pkcs7-mime; smime-type=enveloped-data"], "AAAA").Notes.ShouldBe(["Its body is encrypted or sealed, so only its envelope was read."]);

    [Theory]
    [InlineData("Date: 6 Feb 2026 10:00 GMT", "2026-02-06T10:00:00Z")]
    [InlineData("Date: Thu, 16 Jul 2026 10:00:00 BST", null)]
    [InlineData("Date: Wed, 15 Apr 2026 10:00:00 BST", "2026-04-15T09:00:00Z")]
    [InlineData("Date: Fri, 6 Feb 2026 10:00:00 +0100 (CET (winter))", "2026-02-06T09:00:00Z")]
    [InlineData("Date: Fri, 6 Feb 26 10:00:00 -0330", "2026-02-06T13:30:00Z")]
    [InlineData("Date: Fri, 6 Feb 2026 10 : 00 (about) : 00 +0000", "2026-02-06T10:00:00Z")]
    [InlineData("Date: Tue, 30 Jun 2015 23:59:60 +0000", "2015-06-30T23:59:59Z")]
    [InlineData("Date: Fri, 6 Feb 2026", null)]
    [InlineData("Date: Fri, 6 Feb 2026 10:00:00", null)]
    [InlineData("Date: Fri, 30 Feb 2026 10:00:00 +0000", null)]
    [InlineData("Date: Fri, 6 Feb 2026 25:00:00 +0000", null)]
    [InlineData("Date: Fri, 6 Feb 2026 10:00:00 +9900", null)]
    [InlineData("Date: Fri, 6 Feb 2026 10:00:00 K", null)]
    [InlineData("Date: Mon, 1 Jan 1899 10:00:00 +0000", null)]
    [InlineData("Date: ٠٦ Feb 2026 10:00:00 +0000", null)]
    public void a_date_is_an_instant_or_the_letter_is_held(string date, string? sentAt)
    {
        var reading = Message.Reading([date]);
        if (sentAt is null)
            reading.ShouldBeOfType<MailReading.Held>();
        else
            reading.ShouldBeOfType<MailReading.Read>().Envelope.SentAt.ToString().ShouldBe(sentAt);
    }

    [Fact]
    public void a_message_without_an_id_is_known_by_its_hash()
    {
        var read = Message.Reading(["Message-ID:"]).ShouldBeOfType<MailReading.Read>();
        read.Envelope.MessageId.ShouldBeNull();
        read.Raw.Sha256.Length.ShouldBe(64);
    }

    [Fact]
    public void a_letter_in_windows_1252_or_without_a_charset_is_text()
    {
        var head = Encoding.ASCII.GetBytes("From: a@council.example\nTo: b@council.example\nDate: 6 Feb 2026 10:00 GMT\nContent-Type: text/plain; charset=windows-1252\n\n");
        Message.ReadingOf([.. head, 0x93, (byte)'h', (byte)'i', 0x94]).ShouldBeOfType<MailReading.Read>().Envelope.Text.ShouldBe("“hi”");
    }
}
