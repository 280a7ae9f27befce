using System.Text;
using Ledger.Domain;
using Ledger.Domain.Concerns;
using Ledger.Domain.Declarations;
using Ledger.Domain.Letters;
using Ledger.Domain.Requests;
using Ledger.Projections;
using Ledger.Testing.Postgres;
using Marten;

namespace Ledger.Journeys.Tests;

/// <summary>A letter, a request, a declaration, a concern: each is asked about one question a page, checked, and recorded.</summary>
public sealed class OtherRecordsTests(Browser browser, PostgresFixture postgres) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Message =
        "From: Pat Example <pat@resident.example>\r\nTo: Robin Example <robin@council.example>\r\nCc: Sam Instance <sam@resident.example>\r\nSubject: The car park\r\n"
        + "Date: Mon, 02 Feb 2026 10:00:00 +0000\r\nMessage-ID: <one@resident.example>\r\nContent-Type: text/plain\r\n\r\nWhen will it open?\r\n";

    private Served served = null!;

    public async ValueTask InitializeAsync() => served = await Served.Start(postgres, "hailsham");

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Fact]
    public async Task A_letter_is_filled_in_from_a_saved_message()
    {
        var officer = await Signed("Robin Example", "a-letter");
        await officer.Go("/record");
        await officer.Look("Record something");
        await officer.Follow("Record a letter");
        await officer.Look("Record a letter");
        await officer.Press("Read the message");
        await officer.LookWrong("Record a letter", "Choose the message, saved as an .eml file.");
        await officer.Page.GetByLabel("From a saved message").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "letter.eml", MimeType = "message/rfc822", Buffer = Encoding.UTF8.GetBytes(Message) });
        await officer.Press("Read the message");
        await officer.Look("Check the letter");
        var page = await officer.Page.InnerTextAsync("main");
        page.ShouldContain("Pat Example <pat@resident.example>");
        page.ShouldContain("Sam Instance <sam@resident.example>");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        (await Of("letter", history => new Letter(history))).Recorded!.Fact.Cc.ShouldHaveSingleItem().Name.ShouldBe("Sam Instance");

        // Sam put it into the post again, unchanged, to somebody else: a copy of a letter that is recorded already.
        var again = "Resent-From: Sam Instance <sam@resident.example>\r\nResent-To: Eli Specimen <eli@resident.example>\r\nResent-Date: Tue, 03 Feb 2026 10:00:00 +0000\r\n" + Message;
        foreach (var known in (bool[])[false, true])
        {
            await officer.Go("/letters/new/start");
            await officer.Page.GetByLabel("From a saved message").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "again.eml", MimeType = "message/rfc822", Buffer = Encoding.UTF8.GetBytes(again) });
            await officer.Press("Read the message");
            if (known) break;
            await officer.Look("Check the letter");
            (await officer.Page.InnerTextAsync("main")).ShouldContain("Eli Specimen <eli@resident.example>");
            await officer.Press("Record it");
            await officer.Look("Recorded");
        }

        await Microsoft.Playwright.Assertions.Expect(officer.Page.Locator(".govuk-error-summary")).ToContainTextAsync("and this copy shows nothing more.");
        var copied = (await Of("letter", history => new Letter(history))).All<CopyMade>().ShouldHaveSingleItem();
        copied.Fact.To.ShouldHaveSingleItem().Name.ShouldBe("Eli Specimen");
        copied.On.ShouldBe(new(2026, 2, 3));
    }

    [Fact]
    public async Task What_is_no_message_is_refused_and_says_why()
    {
        var officer = await Signed("Robin Example", "no-letter");
        await officer.Go("/letters/new");
        await officer.Page.GetByLabel("From a saved message").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "letter.eml", MimeType = "message/rfc822", Buffer = [] });
        await officer.Press("Read the message");
        await officer.LookWrong("Record a letter", "It is empty; save the message again.");
    }

    [Fact]
    public async Task A_member_asks_officers_for_something()
    {
        var member = await Signed("Cllr Ann Sample", "a-members-request");
        await member.Go("/requests/new");
        await member.Press("Continue");
        await member.LookWrong("What kind of thing is asked for?", "Choose what kind of thing is asked for.");
        await member.Choose("Facts");
        await member.Press("Continue");
        await member.Look("What do you ask?");
        await member.Type("What do you ask?", "Who pays?\nUntil when?");
        await member.Press("Continue");
        await member.Look("What is it for?");
        await member.Press("Continue");
        await member.LookWrong("What is it for?", "Choose what it is for.");
        await member.Choose("The party’s own business");
        await member.Press("Continue");
        await member.Look("Whom do you ask?");
        await member.Press("Continue");
        await member.Look("Check the request");
        await member.Press("Send it");
        await member.Look("Recorded");
        var request = await Of("request", history => new MemberRequest(history));
        request.Questions.ShouldBe(["Who pays?", "Until when?"]);
        request.AskedBy!.Id.ShouldBe("ann-sample");
        request.Received!.Fact.Purpose.ShouldBe(RequestPurpose.Party);
        request.Received!.Fact.SaidBy.Id.ShouldBe("ann-sample");

        var officer = await Signed("Robin Example", "a-request-answered");
        await officer.Go($"/requests/reply?request={request.Reference}");
        await officer.Look("Answer a request");
        await officer.Choose("Answer it");
        await officer.Type("Who pays?", "The county.");
        await officer.Press("Continue");
        await officer.Look("Answer a request");
        await officer.Press("Record it");
        await officer.Look("Recorded");
        (await Of("request", history => new MemberRequest(history))).All<RequestAnswered>().ShouldHaveSingleItem().Fact.Replies
            .ShouldContain(new QuestionReply(1, AnswerExtent.Full, "The county."));
    }

    [Fact]
    public async Task A_gift_is_declared_with_its_value()
    {
        var officer = await Signed("Robin Example", "a-gift");
        await officer.Go("/declarations/new");
        await officer.Look("What do you declare?");
        await officer.Choose("A gift or hospitality that you had");
        await officer.Press("Continue");
        await officer.Look("What were you given?");
        await officer.Type("What it is", "A box of apples");
        await officer.Type("Who gives it", "Example Orchards");
        await officer.Type("What it is worth, in pounds", "a lot");
        await officer.Press("Continue");
        await officer.LookWrong("What were you given?", "Enter its value in pounds, such as 25 or 25.50.");
        await officer.Type("What it is worth, in pounds", "25.50");
        await officer.Press("Continue");
        await officer.Press("Continue");
        await officer.Look("Who keeps the register?");
        await officer.Choose("Monitoring officer");
        await officer.Press("Continue");
        await officer.Look("Check your declaration");
        await officer.Press("Declare it");
        await officer.Look("Recorded");
        (await Of("declaration", history => new Declaration(history))).All<GiftReceived>().ShouldHaveSingleItem().Fact.ValueInPence.ShouldBe(2550);
    }

    [Fact]
    public async Task A_concern_says_who_will_read_it_before_it_is_written()
    {
        var member = await Signed("Cllr Ann Sample", "a-concern");
        await member.Go("/concerns/new");
        await member.Look("Whom is your concern about?");
        await member.Page.GetByLabel("The member or officer").SelectOptionAsync("robin-example");
        await member.Press("Continue");
        await member.Look("What kind of concern is it?");
        await member.Choose("How somebody did their work");
        await member.Press("Continue");
        await member.Look("Who will read it");
        await member.Press("Continue");
        await member.Look("What happened?");
        await member.Type("What happened?", "The agenda came late.");
        await member.Press("Continue");
        await member.Look("Check your concern");
        await member.Press("Raise it");
        await member.Look("Recorded");
        var concern = await Of("concern", history => new Concern(history));
        concern.Raised!.Fact.About.Id.ShouldBe("robin-example");
        concern.Raised.Fact.By.Id.ShouldBe("ann-sample");
    }

    private async Task<Person> Signed(string name, string story)
    {
        var person = new Person(await browser.NewPage(Person.Phone), served.Address, story);
        await person.SignIn(name);
        return person;
    }

    private async Task<T> Of<T>(string kind, Func<History, T> make)
    {
        await using var session = served.Ledger.Store.QuerySession(Served.Council);
        return make((await session.Query<StreamSnapshot>().Where(snapshot => snapshot.Kind == kind).ToListAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem().History());
    }
}
