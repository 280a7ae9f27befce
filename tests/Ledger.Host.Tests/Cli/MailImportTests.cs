using Ledger.Testing;
using Ledger.Testing.Postgres;

namespace Ledger.Host.Tests.Cli;

/// <summary>Mail from the file to the copies report.</summary>
public sealed class MailImportTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Asked = "From: Ann Sample <ann@example.org>\r\nTo: Robin Example <robin@example.org>\r\nSubject: The square\r\nDate: Tue, 3 Feb 2026 10:00:00 +0000\r\nMessage-ID: <one@example.org>\r\n";
    private const string Body = "\r\nHow much would it cost?\r\n";

    private readonly string folder = Directory.CreateTempSubdirectory("ledger-mail").FullName;
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        foreach (var (council, pack) in (IEnumerable<(string, string)>)[("faverton", "faversham"), ("hailton", "hailsham")])
        {
            await ledger.Begin(council, pack);
            foreach (var (address, owner) in (IEnumerable<(string, string)>)[("ann@example.org", "ann-sample"), ("cat@example.org", "cat-specimen"), ("robin@example.org", "robin-example")])
                (await ledger.Submit(council, $$"""{"do":"OpenMailbox","by":"administrator","occurredAt":"2025-06-01","address":"{{address}}","owner":"{{owner}}"}""")).IsRecorded.ShouldBeTrue();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_blind_copy_to_a_member_is_found_where_the_pack_has_the_clause_and_one_to_the_public_never_is()
    {
        Write("one.eml", Asked + "Bcc: Cat Specimen <cat@example.org>, Pat Public <pat@public.example>\r\n" + Body);
        var faverton = await Import("faverton");
        faverton.Exit.ShouldBe(0);
        faverton.Out.ShouldContain("one.eml: recorded as MAIL-");
        faverton.Out.ShouldContain("found: Cllr Ann Sample sent Cllr Cat Specimen a blind copy of a letter to Robin Example.");
        faverton.Out.ShouldNotContain("Pat Public");
        (await Import("hailton")).Out.ShouldNotContain("found:");

        var report = await Run.Ledger(ledger.ConnectionString, "report", "copies", "--council", "faverton", "--format", "csv");
        report.Out.ShouldContain("Cllr Cat Specimen");
        report.Out.ShouldContain("Pat Public");
    }

    [Fact]
    public async Task An_answer_that_quotes_a_letter_to_somebody_else_copies_it()
    {
        Write("one.eml", Asked + Body);
        Write("two.eml", "From: Robin Example <robin@example.org>\r\nTo: Cat Specimen <cat@example.org>\r\nSubject: Fwd: The square\r\nDate: Tue, 3 Feb 2026 11:00:00 +0000\r\n"
            + "Message-ID: <two@example.org>\r\nIn-Reply-To: <one@example.org>\r\nReferences: <one@example.org>\r\n\r\nSee below.\r\n\r\n"
            + "On Tue, 3 Feb 2026 at 10:00, Ann Sample <ann@example.org> wrote:\r\n> How much would it cost?\r\n");
        (await Import("faverton")).Out.ShouldContain("found: Robin Example gave Cllr Cat Specimen a copy of a letter from Cllr Ann Sample");
    }

    [Fact]
    public async Task An_answer_that_quotes_a_letter_to_its_author_copies_nothing()
    {
        Write("one.eml", Asked + Body);
        Write("two.eml", "From: Robin Example <robin@example.org>\r\nTo: Ann Sample <ann@example.org>\r\nSubject: Re: The square\r\nDate: Tue, 3 Feb 2026 11:00:00 +0000\r\n"
            + "Message-ID: <two@example.org>\r\nIn-Reply-To: <one@example.org>\r\nReferences: <one@example.org>\r\n\r\nA lot.\r\n\r\n"
            + "On Tue, 3 Feb 2026 at 10:00, Ann Sample <ann@example.org> wrote:\r\n> How much would it cost?\r\n");
        var run = await Import("faverton");
        run.Out.ShouldContain("2 read: 2 recorded");
        run.Out.ShouldNotContain("found:");
    }

    [Fact]
    public async Task Importing_again_records_nothing_and_another_partys_copy_shows_what_it_shows()
    {
        Write("recipients-copy.eml", Asked + Body);
        (await Import("faverton")).Out.ShouldContain("1 recorded, 0 already there");
        (await Import("faverton")).Out.ShouldContain("0 recorded, 1 already there");
        Write("senders-copy.eml", Asked + "Bcc: Cat Specimen <cat@example.org>\r\n" + Body);
        var again = await Import("faverton");
        again.Out.ShouldContain("senders-copy.eml: recorded as MAIL-");
        again.Out.ShouldContain("a blind copy");
        (await Import("faverton")).Out.ShouldContain("0 recorded, 2 already there");
    }

    [Fact]
    public async Task A_message_among_strangers_is_held_and_what_cannot_be_read_is_refused_each_with_a_reason()
    {
        Write("strangers.eml", "From: x@elsewhere.example\r\nTo: y@elsewhere.example\r\nDate: Tue, 3 Feb 2026 10:00:00 +0000\r\nSubject: Hello\r\n\r\nHello\r\n");
        Write("empty.eml", "");
        var run = await Import("faverton");
        run.Exit.ShouldBe(1);
        run.Out.ShouldContain("strangers.eml: held for a person: nobody who was on the roster that day");
        run.Out.ShouldContain("empty.eml: refused: It is empty");
        run.Out.ShouldContain("2 read: 0 recorded, 0 already there, 1 held for a person, 1 refused.");
    }

    [Fact]
    public async Task Everything_in_the_samples_goes_through()
    {
        var samples = Path.Combine(Checkout.Root, "..", "shared", "samples", "email");
        Assert.SkipUnless(Directory.Exists(samples), "The samples in ../shared/samples/email are not here.");
        var run = await Run.Ledger(ledger.ConnectionString, "import", "mail", samples, "--council", "faverton");
        run.Exit.ShouldBe(1);
        run.Error.ShouldNotContain("   at ");
        var files = Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories).Count();
        run.Out.ShouldContain($"{files} read:");
    }

    private void Write(string name, string message) => File.WriteAllText(Path.Combine(folder, name), message);

    private Task<Run> Import(string council) => Run.Ledger(ledger.ConnectionString, "import", "mail", folder, "--council", council);
}
