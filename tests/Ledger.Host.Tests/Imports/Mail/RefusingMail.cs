using Ledger.Host.Imports.Mail;

namespace Ledger.Host.Tests.Imports.Mail;

public class RefusingMail
{
    private const string Head = "From: a@council.example\nTo: b@council.example\nDate: 6 Feb 2026 10:00 GMT\n";

    [Theory]
    [InlineData("", "It is empty; save the message again.")]
    [InlineData(" \r\n\t\r\n", "It is empty; save the message again.")]
    [InlineData("Dear Ann,\r\n\r\nthe plan: see below.", "It has no message header; save the whole message, not only its text, as .eml.")]
    [InlineData("\r\nFrom: a@council.example", "It has no message header; save the whole message, not only its text, as .eml.")]
    [InlineData("X-Y: z\r\n\r\nFrom: a@council.example", "It has no message header; save the whole message, not only its text, as .eml.")]
    [InlineData("Subject: a\0b\r\n\r\n", "Its header holds the character U+0000, which no mail program writes; save the message again.")]
    [InlineData("From a@b.example Mon Feb  2 10:00:00 2026\nFrom: a@b.example\n\nOne\n\nFrom c@b.example Tue Feb  3 10:00:00 2026\nFrom: c@b.example\n\nTwo\n", "It is an mbox of several messages; save each as an .eml file and import those.")]
    public void what_is_no_message_is_refused(string message, string why) => Message.Refusal(message).ShouldBe(why);

    [Fact]
    public void an_outlook_message_is_refused_by_its_bytes_whatever_its_name() =>
        Message.Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).ShouldStartWith("It is in Outlook's own .msg format; open it in new Outlook");

    [Fact]
    public void a_line_that_a_mailbox_put_before_the_message_does_no_harm() =>
        Message.ReadingOf("From a@council.example Mon Feb  2 10:00:00 2026\n" + Head + "\nHello\n").ShouldBeOfType<MailReading.Read>();

    [Fact]
    public void more_than_25_megabytes_are_refused() =>
        Message.Refusal(new byte[(25 * 1024 * 1024) + 1]).ShouldBe("It is larger than 25 MB; keep its attachments apart and import the message without them.");

    [Fact]
    public void a_header_beyond_bounds_is_refused()
    {
        Message.Refusal(Head + "X: " + new string('a', 300_000)).ShouldBe("Its header is larger than 256 KB, which no letter's is; it was left alone.");
        Message.Refusal(Head + string.Concat(Enumerable.Repeat("X: y\n", 1000))).ShouldBe("It has more than 1000 header lines, which no letter has; it was left alone.");
        Message.Refusal(Head + "Cc: " + string.Concat(Enumerable.Repeat("a@b.example, ", 2000))).ShouldBe("It names more than 2000 addresses, which no letter does; it was left alone.");
        Message.Refusal(Head + "Subject: " + new string('a', 70_000)).ShouldBe("Its header line Subject is longer than 64 KB; it was left alone.");
    }

    [Fact]
    public void parts_beyond_bounds_are_refused()
    {
        Message.Refusal(Head + "Content-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\n\nx\n", 1001)))
            .ShouldBe("It has more than 1000 parts, which no letter has; it was left alone.");
        Message.Refusal(Head + string.Concat(Enumerable.Range(0, 40).Select(level => $"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n")))
            .ShouldBe("Its parts are nested deeper than 30, which no letter's are; it was left alone.");
        Message.Refusal(Head + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\n", 40))).ShouldBe("Its parts are nested deeper than 30, which no letter's are; it was left alone.");
        Message.Refusal(Head + "Content-Type: multipart/mixed; boundary=b\n\n" + string.Concat(Enumerable.Repeat("--b\nX: y\nX: y\nX: y\nX: y\nX: y\nX: y\n\nx\n", 900)))
            .ShouldBe("It has more than 5000 header lines, or 512 KB of them, in its parts; it was left alone.");
    }

    [Fact]
    public void a_line_that_is_too_long_to_parse_is_refused_wherever_it_stands()
    {
        var parts = Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
        Message.Refusal(parts + "Content-Type: text/plain" + string.Concat(Enumerable.Repeat("; a*0=b", 40_000))).ShouldBe("It holds a line longer than 256 KB, which mail does not allow; save the message again.");
        Message.Refusal(parts + new string('x', 5_000_000)).ShouldBe("It holds a line longer than 4096 KB, which mail does not allow; save the message again.");
    }

    /// <summary>Bytes of a sound message are changed, taken out and doubled in a thousand ways, the same in every run.</summary>
    [Fact]
    public void a_damaged_message_is_read_held_or_refused_and_never_fails()
    {
        var sound = System.Text.Encoding.UTF8.GetBytes(
            Head + "Subject: =?utf-8?B?U2nDom4=?=\nContent-Type: multipart/alternative; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nOn Fri, 6 Feb 2026 at 10:00, Ann wrote:\n> caf=C3=A9\n--b\nContent-Type: text/html\n\n<p>x &amp; y</p>\n--b--\n");
#pragma warning disable CA5394 // The same numbers every time are what is wanted.
        var random = new Random(20260206);
        var kinds = Enumerable.Range(0, 1000).Select(_ =>
        {
            var damaged = sound.ToList();
            for (var change = 0; change < 4; change++)
            {
                var place = random.Next(damaged.Count);
                switch (random.Next(3))
                {
                    case 0: damaged[place] = (byte)random.Next(256); break;
                    case 1: damaged.RemoveRange(place, Math.Min(random.Next(20), damaged.Count - place)); break;
                    default: damaged.InsertRange(place, damaged.Skip(random.Next(damaged.Count)).Take(30).ToArray()); break;
                }
            }

            return Message.ReadingOf([.. damaged]).GetType();
        }).ToHashSet();
#pragma warning restore CA5394
        kinds.ShouldBe([typeof(MailReading.Read), typeof(MailReading.Held), typeof(MailReading.Refused)], ignoreOrder: true);
    }
}
