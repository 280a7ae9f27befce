using Ledger.Host.Imports.Mail;

namespace Ledger.Host.Tests.Imports.Mail;

public class HoldingMail
{
    [Fact]
    public void two_from_lines_are_held() =>
        Message.Reading(["From: ann.sample@council.example", "From: boss@council.example", "Sender: ann.sample@council.example"])
            .ShouldBeOfType<MailReading.Held>().Reasons.ShouldContain("It has 2 From lines; say which one is right.");

    [Fact]
    public void two_dates_subjects_or_ids_are_held()
    {
        Message.HeldFor("Date: Fri, 6 Feb 2026 10:00:00 +0000", "Date: Sat, 7 Feb 2026 10:00:00 +0000").ShouldBe("It has 2 Date lines; say which one is right.");
        Message.HeldFor("Subject: One", "Subject: Two").ShouldBe("It has 2 Subject lines; say which one is right.");
        Message.HeldFor("Message-ID: <1@a.example>", "Message-ID: <2@a.example>").ShouldBe("It has 2 Message-Id lines; say which one is right.");
    }

    [Theory]
    [InlineData("Date:", "It has no date; say when it was sent.")]
    [InlineData("Date: yesterday", "Its date, “yesterday”, does not give a day, a time and a zone; say when it was sent.")]
    [InlineData("Date: Mon, 1 Jun 2026 12:00:01 +0000", null)]
    [InlineData("Date: Wed, 3 Jun 2026 12:00:00 +0000", "Its date, “Wed, 3 Jun 2026 12:00:00 +0000”, is in the future; say when it was sent.")]
    [InlineData("From:", "It has no From line; say who wrote it.")]
    [InlineData("From: the whole planning team", "Its From line, “the whole planning team”, holds no address.")]
    [InlineData("From: Everybody", "Its From line names “Everybody”, which is not an e-mail address.")]
    [InlineData("To: Cllr Bob Example", "Its To line, “Cllr Bob Example”, holds no address.")]
    [InlineData("From: a@council.example, b@council.example", "It names 2 authors and nobody who sent it for them; say who wrote it.")]
    [InlineData("From: \"clerk@council.example\" <x@elsewhere.example>", "It shows clerk@council.example as the name of x@elsewhere.example; say who wrote it.")]
    [InlineData("From: \"ann@council.example\" <ANN@council.example>", null)]
    [InlineData("Sender: bulk@sender.example", "bulk@sender.example sent it in the name of ann.sample@council.example, from another organisation; say who wrote it.")]
    [InlineData("Sender: bulk@mail.council.example", null)]
    [InlineData("From: Ann\u202E elpmaS <ann@council.example>", "Its From line holds the character U+202E, which cannot be seen or printed.")]
    [InlineData("To: Bob\u200B <bob@council.example>", "Its To line holds the character U+200B, which cannot be seen or printed.")]
    [InlineData("Authentication-Results: mx.council.example; spf=fail; dmarc=fail (p=none)", "The receiving mail server found that its sender could not be shown to be real (dmarc=fail); say who wrote it.")]
    [InlineData("Authentication-Results: mx.council.example; dmarc=pass", null)]
    public void a_letter_in_doubt_is_held_and_others_are_not(string header, string? reason)
    {
        var reading = Message.Reading([header]);
        if (reason is null)
            reading.ShouldBeOfType<MailReading.Read>();
        else
            reading.ShouldBeOfType<MailReading.Held>().Reasons.ShouldBe([reason]);
    }

    [Fact]
    public void a_held_letter_shows_what_it_says_of_itself_and_keeps_its_bytes()
    {
        var held = Message.Reading(["Date:"]).ShouldBeOfType<MailReading.Held>();
        held.Head.ShouldBe(new MessageHead("1@council.example", "Cllr Ann Sample <ann.sample@council.example>", null, "The skate park"));
        held.Raw.Size.ShouldBeGreaterThan(0);
    }
}
