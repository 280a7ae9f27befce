namespace Ledger.Journeys.Tests.Pages;

/// <summary>A member of another party fails to see what was said in the group, wherever they look.</summary>
public sealed class MemberTests(LivedCouncil council, Browser browser) : IClassFixture<LivedCouncil>, IClassFixture<Browser>
{
    [Fact]
    public async Task Fails_to_see_what_was_said_in_another_group()
    {
        await Discussed.At(council);
        var page = await council.As(browser, "Cllr Abe Footer");
        await LivedCouncil.Picture(page, "home-of-a-member");
        (await LivedCouncil.Wrong(page)).ShouldBeEmpty();
        string[] tried = ["/matters/M-99", "/records/matter/M-99", "/replay/matter/M-99", "/read/matter/M-99", "/bundle/matter/M-99", "/verdict?matter=M-99&one=lab&other=con", "/matters?q=bandstand",
            "/findings", "/duties", "/reports/equal-treatment", "/reports/year", "/reports/readings", "/reports/equal-treatment?format=json", "/reports/requests?format=csv"];
        foreach (var rest in tried)
        {
            var answer = await page.APIRequest.GetAsync(council.At(rest));
            var text = await answer.TextAsync();
            text.ShouldNotContain(Discussed.Words, customMessage: rest);
            text.ShouldNotContain("bandstand in the park", customMessage: rest);
        }

        (await page.APIRequest.GetAsync(council.At("/matters/M-99"))).Status.ShouldBe(404);
        await page.CloseAsync();
    }

    [Fact]
    public async Task May_not_answer_questions_let_duties_go_or_judge_advice()
    {
        var page = await council.As(browser, "Cllr Abe Footer");
        foreach (var rest in (string[])["/findings/settle?record=matter/M-15&clause=8.11", "/duties/waive?record=matter/M-15&clause=8.11", "/verdict?matter=M-15&one=lab&other=con", "/bundle/matter/M-15"])
            (await page.APIRequest.GetAsync(council.At(rest))).Status.ShouldBe(403, rest);
        await page.CloseAsync();
    }
}
