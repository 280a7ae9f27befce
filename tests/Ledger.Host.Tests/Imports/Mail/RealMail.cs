using Ledger.Host.Imports.Mail;

namespace Ledger.Host.Tests.Imports.Mail;

/// <summary>Messages from mail libraries' test collections. The totals were checked by looking at the files, and those held at every one.</summary>
public class RealMail
{
    [Fact]
    public void every_file_is_read_held_or_refused()
    {
        var readings = MailFolder.Read(Samples.Folder("email"), Message.Now).ToList();
        readings.Count.ShouldBe(Directory.EnumerateFiles(Samples.Folder("email"), "*", SearchOption.AllDirectories).Count());
        readings.OfType<MailReading.Read>().Count().ShouldBe(52);
        readings.OfType<MailReading.Held>().Count().ShouldBe(13);
        readings.OfType<MailReading.Refused>().Count().ShouldBe(49);
        readings.Select(reading => reading.File).ShouldBeUnique();
    }

    [Fact]
    public void what_is_no_eml_file_is_refused_in_a_sentence()
    {
        var refused = MailFolder.Read(Samples.Folder("email"), Message.Now).OfType<MailReading.Refused>().GroupBy(reading => Path.GetExtension(reading.File));
        refused.ToDictionary(files => files.Key, files => (files.Count(), files.Select(file => file.Why).Distinct().Count()))
            .ShouldBe(new Dictionary<string, (int, int)> { [".txt"] = (26, 1), [".msg"] = (3, 1), [".json"] = (20, 1) }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("mail-gem/plain_emails/mix_caps_content_type.eml", "From line")]
    [InlineData("mail-gem/plain_emails/raw_email_bad_time.eml", "in the future")]
    [InlineData("mail-gem/plain_emails/raw_email_with_bad_date.eml", "does not give a day, a time and a zone")]
    [InlineData("mail-gem/plain_emails/raw_email_multiple_from.eml", "names 2 authors")]
    [InlineData("mail-gem/plain_emails/raw_email_with_at_display_name.eml", "names 2 authors")]
    [InlineData("mail-gem/rfc2822/example13.eml", "To line")]
    [InlineData("mail-gem/rfc6532/utf8_headers.eml", "no date")]
    [InlineData("stalwart/rfc/001.eml", "does not give a day, a time and a zone")]
    [InlineData("stalwart/rfc/002.eml", "no date")]
    [InlineData("stalwart/rfc/004.eml", "not an e-mail address")]
    [InlineData("stalwart/rfc/006.eml", "no date")]
    [InlineData("stalwart/rfc/007.eml", "no From line")]
    [InlineData("stalwart/rfc/008.eml", "no From line")]
    public void a_message_is_held_for_what_is_wrong_with_it(string file, string reason) =>
        Read(file).ShouldBeOfType<MailReading.Held>().Reasons.ShouldContain(text => text.Contains(reason));

    [Theory]
    [InlineData("mail-gem/rfc2822/example10.eml", "1969-02-14T03:02:00Z", 3, 0)]
    [InlineData("mail-gem/rfc2822/example11.eml", "2003-07-01T08:52:37Z", 2, 0)]
    [InlineData("mail-gem/rfc2822/example03.eml", "2003-07-01T08:52:37Z", 3, 2)]
    [InlineData("mail-gem/rfc2822/example12.eml", "1997-11-21T09:55:06Z", 1, 0)]
    [InlineData("mimekit/messages/delivery-status.anonymized.eml", "1996-07-29T09:13:08Z", 0, 1)]
    [InlineData("mimekit/messages/disposition-notification.anonymized.eml", "1995-09-20T04:19:00Z", 1, 0)]
    [InlineData("msgreader/UTF-8_Test.eml", "2024-01-30T05:36:06Z", 1, 0)]
    public void date_and_recipients_are_those_of_the_message(string file, string sentAt, int to, int cc)
    {
        var envelope = Read(file).ShouldBeOfType<MailReading.Read>().Envelope;
        (envelope.SentAt.ToString(), envelope.To.Count, envelope.Cc.Count).ShouldBe((sentAt, to, cc));
    }

    [Fact]
    public void messages_in_korean_and_japanese_are_decoded()
    {
        Envelope("mail-gem/plain_emails/raw_email.eml").Subject.ShouldContain(letter => letter >= '\uAC00' && letter <= '\uD7A3', 7);
        Envelope("mail-gem/rfc2822/example14.eml").Subject.ShouldContain(letter => letter >= '\u30A0' && letter <= '\u30FF', 6);
    }

    /// <summary>The reader is told their names end in .eml: they are messages all the same, and none may make it fail.</summary>
    [Fact]
    public void the_messages_with_other_names_go_through_too()
    {
        var readings = Directory.EnumerateFiles(Samples.Folder("email"), "*.txt", SearchOption.AllDirectories)
            .Select(file => MailFile.Read(new MemoryStream(File.ReadAllBytes(file)), "message.eml", Message.Now)).ToList();
        (readings.OfType<MailReading.Read>().Count(), readings.OfType<MailReading.Held>().Count(), readings.OfType<MailReading.Refused>().Count()).ShouldBe((19, 6, 1));
    }

    private static Envelope Envelope(string file) => Read(file).ShouldBeOfType<MailReading.Read>().Envelope;

    private static MailReading Read(string file) => MailFile.Read(Path.Combine(Samples.Folder("email"), file), Message.Now);
}
