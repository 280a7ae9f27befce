using Ledger.Domain;
using Ledger.Domain.Declarations;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Requests;
using Ledger.Projections;
using Marten;
using Microsoft.Playwright;

namespace Ledger.Journeys.Tests.Stories;

/// <summary>A member asks, asks for confidentiality, refuses a copy of a letter, disputes what is attributed to them, registers their interests, and fails to see what another group said.</summary>
[Collection(nameof(Stories))]
public sealed class MemberStoryTests(StoryCouncil council, Browser browser)
{
    [Fact]
    public async Task Asks_for_something_and_then_for_confidentiality()
    {
        var member = await council.Signed(browser, "Cllr Ann Sample", "member-asks", phone: true);
        await member.Look("Exampleton Town Council");
        await member.Press("Ask officers for something");
        await member.Choose("Professional advice");
        await member.Press("Continue");
        await member.Type("What do you ask?", "May I vote on the lease?");
        await member.Press("Continue");
        await member.Look("What is it for?");
        await member.Choose("Work as a member of this council");
        await member.Page.GetByLabel("For a meeting of (optional)").SelectOptionAsync("planning");
        await member.Press("Continue");
        await member.Press("Continue");
        await member.Look("Check the request");
        await member.Press("Send it");
        await member.Look("Recorded");
        var request = await Of("request", history => new MemberRequest(history));
        request.Received!.Fact.Body.ShouldBe("planning");

        await member.Go($"/records/request/{request.Reference}");
        await member.Look($"Request {request.Reference}");
        await member.Follow("Ask for confidentiality");
        await member.Look("Ask for confidentiality");
        await member.Type("Why? (optional)", "It names my employer.");
        await member.Press("Continue");
        await member.Look("Ask for confidentiality");
        (await member.Page.GetByLabel("Why? (optional)").InputValueAsync()).ShouldBe("It names my employer.");
        (await Of("request", history => new MemberRequest(history))).InConfidence.ShouldBeFalse();
        await member.Press("Ask for it");
        await member.Look("Recorded");
        (await Of("request", history => new MemberRequest(history))).All<ConfidenceAsked>().ShouldHaveSingleItem().Fact.Why.ShouldBe("It names my employer.");

        await member.Go($"/say/dispute/request/{request.Reference}");
        await member.Press("Continue");
        await member.LookWrong("Dispute what was done", "Say what you dispute, and why.");
        await member.Go($"/say/wait/request/{request.Reference}");
        await member.Press("Continue");
        await member.LookWrong("Agree to wait longer", "Enter the day until which you wait.");
        (await Status(member, $"/say/clarify/request/{request.Reference}")).ShouldBe(404);
    }

    [Fact]
    public async Task Refuses_a_copy_of_a_letter_and_is_not_asked_any_more()
    {
        var member = await council.Signed(browser, "Cllr Ann Sample", "member-consents");
        await Assertions.Expect(member.Page.GetByText("asks whether your letter L-1, “The rink”, may be copied to Cllr Cat Specimen.").First).ToBeVisibleAsync();
        await member.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Consent or refuse") }).ClickAsync();
        await member.Look("May your letter be copied?");
        await member.Press("Continue");
        await member.LookWrong("May your letter be copied?", "Choose whether it may be copied.");
        await member.Choose("It may not be copied");
        await member.Type("Why? (optional)", "It is about a constituent.");
        await member.Press("Continue");
        await member.Look("May your letter be copied?");
        await member.Press("Record your answer");
        await member.Look("Recorded");
        var refused = (await Of("letter", history => new Letter(history))).All<CopyConsentRefused>().ShouldHaveSingleItem().Fact;
        refused.ToCopyTo.ShouldHaveSingleItem().Id.ShouldBe("cat-specimen");
        refused.Why.ShouldBe("It is about a constituent.");
        await member.Go("");
        await Assertions.Expect(member.Page.GetByText("asks whether your letter")).ToHaveCountAsync(0);

        await member.Go("/letters/L-1");
        await member.Look("The rink");
        await member.Follow("Ask that your letter is kept confidential");
        await member.Look("Ask that your letter is kept confidential");
    }

    [Fact]
    public async Task Disputes_what_a_report_attributes_to_them()
    {
        var member = await council.Signed(browser, "Cllr Ann Sample", "member-disputes");
        await Assertions.Expect(member.Page.GetByText("It has a proposal of yours, not labelled as yours.")).ToBeVisibleAsync();
        await member.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Dispute it.*RP-1") }).ClickAsync();
        await member.Look("Is what is attributed to you right?");
        await member.Press("Continue");
        await member.LookWrong("Is what is attributed to you right?", "Say what is wrong.");
        await member.Type("What is wrong?", "I did not propose it.");
        await member.Type("What is right? (optional)", "The committee did.");
        await member.Press("Continue");
        await member.Look("Is what is attributed to you right?");
        await member.Press("Dispute it");
        await member.Look("Recorded");
        var disputed = (await Matter("M-2")).All<AttributionDisputed>().ShouldHaveSingleItem().Fact;
        (disputed.By, disputed.Record, disputed.Instead).ShouldBe(("ann-sample", "RP-1", "The committee did."));
        await member.Go("");
        await member.Look("Exampleton Town Council");
        (await member.Page.InnerTextAsync("main")).ShouldContain("You disputed it on");

        // The officer whom the group's record quotes is asked to check it.
        var officer = await council.Signed(browser, "Robin Example", "officer-checks");
        await officer.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Check it") }).ClickAsync();
        await officer.Look("Is what is attributed to you right?");
        await officer.Press("Continue");
        await officer.LookWrong("Is what is attributed to you right?", "Choose whether it is right.");
        await officer.Choose("It is right");
        await officer.Press("Continue");
        await officer.Press("Agree to it");
        await officer.Look("Recorded");
        (await Matter("M-2")).All<AttributionChecked>().ShouldHaveSingleItem().Fact.By.Id.ShouldBe("robin-example");
    }

    [Fact]
    public async Task Asks_for_an_amendment_and_refers_the_dispute_once_its_author_has_not_agreed()
    {
        var member = await council.Signed(browser, "Cllr Ann Sample", "member-amends", phone: true);
        await member.Go("/matters/M-2");
        await member.Follow("Ask for an amendment of a report");
        await member.Look("Ask for an amendment of a report");
        (await member.Page.GetByLabel("Which report?").InputValueAsync()).ShouldBe("RP-1");
        await member.Press("Continue");
        await member.LookWrong("Ask for an amendment of a report", "Choose who wrote it.");
        await member.Page.GetByLabel("Who wrote it?").SelectOptionAsync("robin-example");
        await member.Type("What should be amended, and how?", "Leave the costs out.");
        await member.Press("Continue");
        await member.Look("Ask for an amendment of a report");
        (await Matter("M-2")).All<ReportAmendmentAsked>().ShouldBeEmpty();
        await member.Press("Ask for it");
        await member.Look("Recorded");
        var asked = (await Matter("M-2")).All<ReportAmendmentAsked>().ShouldHaveSingleItem().Fact;
        (asked.Report, asked.Of.Id, asked.By.Id, asked.What).ShouldBe(("RP-1", "robin-example", "ann-sample", "Leave the costs out."));
        await member.Go("/amendment?matter=M-2");
        await member.Page.GetByLabel("Who wrote it?").SelectOptionAsync("robin-example");
        await member.Type("What should be amended, and how?", "Leave the costs out.");
        await member.Press("Continue");
        await member.LookWrong("Ask for an amendment of a report", "You have asked for this already: it is recorded.");

        (await Status(member, $"/amendment/refer?matter=M-2&amendment={asked.Amendment}")).ShouldBe(404);

        // Whoever wrote the report is asked, and does not agree.
        var author = await council.Signed(browser, "Robin Example", "author-answers");
        await author.Page.GetByRole(AriaRole.Link, new() { NameRegex = new($"^Say whether RP-1 can be amended .{asked.Amendment}") }).ClickAsync();
        await author.Look("Can the report be amended so?");
        await author.Press("Continue");
        await author.LookWrong("Can the report be amended so?", "Choose your answer.");
        await author.Choose("It can’t: it would not be my professional judgement");
        await author.Type("Why? (optional)", "The costs matter.");
        await author.Press("Continue");
        await author.Look("Can the report be amended so?");
        (await Matter("M-2")).All<ReportAmendmentJudged>().ShouldBeEmpty();
        await author.Press("Record your answer");
        await author.Look("Recorded");
        (await Matter("M-2")).All<ReportAmendmentJudged>().ShouldHaveSingleItem().Fact.ShouldSatisfyAllConditions(judged => judged.Agreed.ShouldBeFalse(), judged => judged.Why.ShouldBe("The costs matter."));
        (await Status(author, $"/amendment/answer?matter=M-2&amendment={asked.Amendment}")).ShouldBe(404);

        await member.Go("/matters/M-2");
        await Assertions.Expect(member.Page.GetByText("The costs matter").First).ToBeVisibleAsync();
        await member.Follow($"Refer the dispute over your amendment {asked.Amendment}");
        await member.Look("Refer a dispute over a report");
        await member.Press("Continue");
        await member.LookWrong("Refer a dispute over a report", "Choose who is to decide.");
        await member.Page.GetByLabel("Who is to decide?").SelectOptionAsync("dee-puty");
        await member.Press("Continue");
        await member.Look("Refer a dispute over a report");
        await member.Press("Refer it");
        await member.Look("Recorded");
        (await Matter("M-2")).All<ReportDisputeReferred>().ShouldHaveSingleItem().Fact.To.Id.ShouldBe("dee-puty");

        // Whoever is asked to decide does, and the author then says that it is done.
        var deputy = await council.Signed(browser, "Dee Puty", "deputy-decides");
        await deputy.Page.GetByRole(AriaRole.Link, new() { NameRegex = new($"^Decide the dispute over {asked.Amendment}") }).ClickAsync();
        await deputy.Look("Decide a dispute over a report");
        await deputy.Choose("The report is to be amended so");
        await deputy.Press("Continue");
        await deputy.Press("Record your answer");
        await deputy.Look("Recorded");
        (await Matter("M-2")).All<ReportDisputeResolved>().ShouldHaveSingleItem().Fact.ShouldSatisfyAllConditions(resolved => resolved.Amend.ShouldBeTrue(), resolved => resolved.By.Id.ShouldBe("dee-puty"));
        await author.Go("/matters/M-2");
        await author.Follow($"Say that RP-1 is amended ({asked.Amendment})");
        await author.Look("Is the report amended?");
        await author.Choose("The report is amended so");
        await author.Press("Continue");
        await author.Press("Record your answer");
        await author.Look("Recorded");
        (await Matter("M-2")).All<ReportAmendmentMade>().ShouldHaveSingleItem().Fact.By.Id.ShouldBe("robin-example");

        // It is no other member's affair.
        var other = await council.Signed(browser, "Cllr Cat Specimen", "member-amends-not");
        (await Status(other, "/amendment?matter=M-2")).ShouldBe(404);
        (await Status(other, $"/amendment/refer?matter=M-2&amendment={asked.Amendment}")).ShouldBe(404);
    }

    [Fact]
    public async Task Registers_all_interests_of_two_kinds()
    {
        var member = await council.Signed(browser, "Cllr Cat Specimen", "member-registers-interests", phone: true);
        await member.Go("/record");
        await member.Follow("Register your interests");
        await member.Press("Continue");
        await member.LookWrong("Which interests do you register?", "Choose which interests you register.");
        await member.Choose("Disclosable pecuniary interests");
        await member.Choose("Other interests that are registered");
        await member.Press("Continue");
        await member.Look("What are your interests?");
        await member.Type("An interest, in a phrase", "Teacher at Example Primary School");
        await member.Page.GetByLabel("What does it consist in?").SelectOptionAsync("Employment");
        await member.Press("Save it and add another");
        await member.LookWrong("What are your interests?", "Choose what kind of interest it is.");
        await member.Choose("Disclosable pecuniary interests");
        await member.Press("Save it and add another");
        await member.Look("What are your interests?");
        await member.Type("Another interest, in a phrase", "Trustee of Example Almshouses");
        await member.Page.GetByLabel("What does it consist in?").SelectOptionAsync("Other");
        await member.Choose("Other interests that are registered");
        await member.Press("Continue");
        await member.Choose("Monitoring Officer");
        await member.Press("Continue");
        await member.Look("Check your register of interests");
        await member.Press("Register them");
        await member.Look("Recorded");
        (await Of("declaration", history => new Declaration(history))).All<InterestsRegistered>().ShouldHaveSingleItem().Fact.Interests.Select(one => (one.Reference, one.What))
            .ShouldBe([("I-1", "Teacher at Example Primary School"), ("I-2", "Trustee of Example Almshouses")]);
    }

    [Fact]
    public async Task Fails_to_see_what_was_said_in_another_group()
    {
        var member = await council.Signed(browser, "Cllr Ann Sample", "member-fails-to-see");
        await member.Go("/matters/M-1");
        await member.Look("Page not found");
        foreach (var rest in (string[])["", "/matters?q=car+park", "/records/matter/M-1", "/replay/matter/M-1", "/attributed?matter=M-1&record=N-1", "/duties", "/reports/equal-treatment?format=json", "/reports/year", "/reports/requests"])
        {
            var answer = await Answer(member, rest);
            (await answer.TextAsync()).ShouldNotContain(StoryCouncil.Discussed, customMessage: rest);
        }
    }

    private Task<IAPIResponse> Answer(Person person, string rest) => person.Page.APIRequest.GetAsync(new Uri(council.Served.Address, $"/{Served.Council}{rest}").AbsoluteUri);

    private async Task<int> Status(Person person, string rest) => (await Answer(person, rest)).Status;

    private async Task<Matter> Matter(string reference)
    {
        await using var session = council.Served.Ledger.Store.QuerySession(Served.Council);
        return new((await session.LoadAsync<StreamSnapshot>(Domain.Matters.Matter.Stream(reference).Id, TestContext.Current.CancellationToken)).History());
    }

    private async Task<T> Of<T>(string kind, Func<History, T> make)
    {
        await using var session = council.Served.Ledger.Store.QuerySession(Served.Council);
        return make((await session.Query<StreamSnapshot>().Where(snapshot => snapshot.Kind == kind).ToListAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem().History());
    }
}
