using Ledger.Host.Imports.Mail;

namespace Ledger.Host.Tests.Imports.Mail;

/// <summary>A reply or a forward that repeats an earlier letter copies it too.</summary>
public class QuotingLetters
{
    [Fact]
    public void a_reply_names_the_letters_before_it()
    {
        var envelope = Message.Read(["Subject: Re: The skate park", "In-Reply-To: <1@a.example>", "References: <0@a.example> <1@a.example>"]);
        (envelope.Kind, envelope.InReplyTo, string.Join(' ', envelope.References)).ShouldBe((LetterKind.Reply, "1@a.example", "0@a.example 1@a.example"));
        envelope.Quoted.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Subject: Fwd: The skate park", LetterKind.Forward)]
    [InlineData("Subject: FW: The skate park", LetterKind.Forward)]
    [InlineData("Subject: [Fwd: The skate park]", LetterKind.Forward)]
    [InlineData("Subject: RE: The skate park", LetterKind.Reply)]
    [InlineData("In-Reply-To: <1@a.example>", LetterKind.Reply)]
    [InlineData("References: <1@a.example>", LetterKind.Reply)]
    [InlineData("Subject: Regarding the skate park", LetterKind.New)]
    public void the_kind_of_a_letter_is_told_by_its_subject_and_references(string header, LetterKind kind) => Message.Read([header]).Kind.ShouldBe(kind);

    [Fact]
    public void a_letter_marked_line_by_line_under_on_such_a_day_somebody_wrote()
    {
        var envelope = Message.Read("I agree.\r\n\r\nOn Thu, 5 Feb 2026 at 09:12, Bob Example <bob@council.example>\r\nwrote:\r\n\r\n> It costs 5 pounds.\r\n> Bob\r\n\r\nAnn\r\n");
        envelope.Quoted.ShouldBe([new QuotedLetter("Bob Example <bob@council.example>", "Thu, 5 Feb 2026 at 09:12", null, null, null)]);
        (envelope.OwnText, envelope.Kind).ShouldBe(("I agree.\n\n\n\nAnn", LetterKind.Reply));
    }

    [Fact]
    public void a_letter_that_is_not_marked_goes_on_to_the_end()
    {
        var envelope = Message.Read("I agree.\r\n\r\nOn 5 February 2026 at 9:12 am Bob Example wrote:\r\n\r\nIt costs 5 pounds.\r\nBob\r\n");
        (envelope.OwnText, envelope.Quoted.ShouldHaveSingleItem().From).ShouldBe(("I agree.", "Bob Example"));
    }

    [Fact]
    public void a_letter_under_outlooks_heading()
    {
        var envelope = Message.Read(
            "For you.\r\n\r\n-----Original Message-----\r\nFrom: Bob Example <bob@council.example>\r\nSent: 05 February 2026 09:12\r\nTo: Ann Sample\r\nCc: Cat Specimen\r\n"
            + "Subject: The skate park\r\n\r\nIt costs 5 pounds.\r\n\r\nFrom: Dan Instance\r\nSent: 04 February 2026 08:00\r\nTo: Bob Example\r\nSubject: Cost?\r\n\r\nHow much?\r\n");
        envelope.Quoted.ShouldBe(
        [
            new QuotedLetter("Bob Example <bob@council.example>", "05 February 2026 09:12", "Ann Sample", "Cat Specimen", "The skate park"),
            new QuotedLetter("Dan Instance", "04 February 2026 08:00", "Bob Example", null, "Cost?"),
        ]);
        envelope.OwnText.ShouldBe("For you.");
    }

    [Fact]
    public void a_letter_passed_on_under_its_heading_is_a_forward()
    {
        var envelope = Message.Read("---------- Forwarded message ---------\r\nFrom: Bob <bob@council.example>\r\nDate: Thu, 5 Feb 2026 at 09:12\r\nSubject: Cost\r\nTo: Ann\r\n\r\n5 pounds\r\n");
        (envelope.Kind, envelope.OwnText, envelope.Quoted.ShouldHaveSingleItem().Sent).ShouldBe((LetterKind.Forward, "", "Thu, 5 Feb 2026 at 09:12"));
    }

    [Fact]
    public void lines_marked_without_a_heading_are_an_earlier_letter_too() =>
        Message.Read("Yes.\r\n\r\n> 5 pounds?\r\n> Bob").Quoted.ShouldBe([new QuotedLetter(null, null, null, null, null)]);

    [Fact]
    public void a_word_from_and_a_colon_in_a_sentence_quote_nothing() =>
        Message.Read("From: the depot, we go to the park.\r\nTo: be agreed.").Quoted.ShouldBeEmpty();

    [Fact]
    public void a_whole_message_attached_is_enclosed_and_makes_a_forward()
    {
        var envelope = Message.Read(
            ["Content-Type: multipart/mixed; boundary=b"],
            "--b\r\nContent-Type: text/plain\r\n\r\nSee this.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: Bob <bob@council.example>\r\nDate: Thu, 5 Feb 2026 09:12:00 +0000\r\n"
            + "Message-ID: <0@council.example>\r\nSubject: Cost\r\n\r\n5 pounds\r\n--b--\r\n");
        envelope.Enclosed.ShouldBe([new EnclosedMessage("0@council.example", "Bob <bob@council.example>", "Thu, 5 Feb 2026 09:12:00 +0000", "Cost")]);
        (envelope.Kind, envelope.Text).ShouldBe((LetterKind.Forward, "See this."));
    }

    [Fact]
    public void a_copy_line_in_a_quoted_letter_is_not_this_letters() =>
        Message.Read("I agree.\r\n\r\n-----Original Message-----\r\nFrom: Bob\r\nSent: today\r\nTo: Ann\r\nSubject: Cost\r\n\r\nCC Councillor Sample").CopyLines.ShouldBeEmpty();
}
