
namespace Ledger.Host.Tests.Imports.Mail;

public class ReadingText
{
    [Fact]
    public void html_becomes_text_line_by_line_and_nothing_in_it_runs_or_is_fetched() =>
        Html("<html><head><title>t</title><style>p{}</style></head><body><p>Dear&nbsp;Bob,</p><div>the plan &amp; the <b>cost</b>:<br>&pound;5<script>alert(1)</script>"
            + "<img src='http://tracker.example/x.png'></div><ul><li>one<li>two</ul><blockquote><p>earlier</blockquote><!-- no --></body></html>")
            .ShouldBe("Dear Bob,\nthe plan & the cost:\n£5\none\ntwo\n> earlier");

    [Fact]
    public void plain_text_goes_before_html()
    {
        var envelope = Message.Read(
            ["Content-Type: multipart/alternative; boundary=b"],
            "--b\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b--\r\n");
        envelope.Text.ShouldBe("plain");
    }

    [Fact]
    public void texts_one_after_the_other_are_all_read() =>
        Message.Read(
            ["Content-Type: multipart/mixed; boundary=b"],
            "--b\r\nContent-Type: text/plain\r\n\r\none\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b\r\nContent-Type: text/plain\r\n\r\ntwo\r\n--b--\r\n").Text.ShouldBe("one\ntwo");

    [Fact]
    public void control_characters_that_no_database_takes_are_replaced() => Message.Read("a\0b\u0007c\r\nd\te").Text.ShouldBe("a\uFFFDb\uFFFDc\nd\te");

    [Fact]
    public void a_text_longer_than_a_million_characters_is_cut_and_said()
    {
        var envelope = Message.Read(string.Concat(Enumerable.Repeat("Good morning to you all.\r\n", 50_000)));
        envelope.Text.Length.ShouldBeLessThanOrEqualTo(1_000_000);
        envelope.Notes.ShouldBe(["Its text is longer than 1000000 characters; the rest of it is in the message only."]);
    }

    [Theory]
    [InlineData("CC Councillor Sample", "Councillor Sample")]
    [InlineData("cc: Cllr Ann Sample; Bob Example and the Clerk.", "Cllr Ann Sample|Bob Example|the Clerk")]
    [InlineData("Copied to Councillor Ann Sample & Councillor Bob Example", "Councillor Ann Sample|Councillor Bob Example")]
    [InlineData("c.c. Cllr Sample", "Cllr Sample")]
    [InlineData("Copies to: Cllr Sample, Cllr Example", "Cllr Sample|Cllr Example")]
    [InlineData("cc:\r\nCllr Sample\r\nCllr Example\r\nThe end", "Cllr Sample|Cllr Example")]
    [InlineData("Copy that, thank you.", "")]
    [InlineData("The cc line was empty.", "")]
    [InlineData("> CC Councillor Sample", "")]
    public void the_foot_of_a_letter_says_who_has_a_copy(string foot, string names) =>
        string.Join('|', Message.Read($"Good morning.\r\n\r\n{foot}").CopyLines).ShouldBe(names);

    [Theory]
    [InlineData("Sensitivity: Company-Confidential", "Good morning.", "Sensitivity header: Company-Confidential")]
    [InlineData("Sensitivity: Normal", "Good morning.", "")]
    [InlineData("X-Protective-Marking: OFFICIAL-SENSITIVE", "Good morning.", "X-Protective-Marking header: OFFICIAL-SENSITIVE")]
    [InlineData("Subject: [CONFIDENTIAL] The skate park", "Good morning.", "subject: CONFIDENTIAL")]
    [InlineData("Subject: Private and confidential: skate park", "Good morning.", "subject: Private and confidential")]
    [InlineData("Subject: This is not confidential", "Good morning.", "")]
    [InlineData("Subject: Park", "STRICTLY PRIVATE AND CONFIDENTIAL\r\n\r\nGood morning.", "heading: STRICTLY PRIVATE AND CONFIDENTIAL")]
    [InlineData("Subject: Park", "Confidential - not for onward transmission\r\nGood morning.", "heading: Confidential - not for onward transmission")]
    [InlineData("Subject: Park", "Good morning.\r\n\r\nThis e-mail is confidential and may be read by its addressee only.", "")]
    public void marks_that_ask_for_confidence_are_noted_and_system_notices_are_not(string header, string body, string marks) =>
        string.Join('|', Message.Read([header], body).Confidentiality.Select(mark => $"{mark.Where}: {mark.Words}")).ShouldBe(marks);

    private static string Html(string html) => Message.Read(["Content-Type: text/html; charset=utf-8"], html).Text;
}
