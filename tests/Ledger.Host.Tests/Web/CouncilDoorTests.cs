using AngleSharp.Dom;
using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Web;
using Microsoft.Extensions.Logging;

namespace Ledger.Host.Tests.Web;

/// <summary>Who gets to a council's pages, and what others are told.</summary>
public sealed class CouncilDoorTests(SandboxWeb sandbox) : IClassFixture<SandboxWeb>
{
    private readonly RunningWeb web = sandbox.Web;

    [Theory]
    [InlineData("/exampleton")]
    [InlineData("/exampleton/findings")]
    [InlineData("/exampleton/for-administrators")]
    [InlineData("/nowhere")]
    [InlineData("/account")]
    [InlineData("/")]
    public async Task A_stranger_is_asked_to_sign_in_and_learns_nothing(string address)
    {
        using var visitor = web.Visitor();
        var answer = await visitor.Get(address);
        answer.Status.ShouldBe(302);
        answer.To!.ShouldEndWith($"/sign-in?return={Uri.EscapeDataString(address)}");
    }

    [Theory]
    [InlineData("/otherton")]
    [InlineData("/otherton/findings")]
    [InlineData("/otherton/for-administrators")]
    public async Task Another_councils_page_is_not_found_like_one_that_is_not_there_and_it_is_logged(string address)
    {
        using var visitor = await web.SignedIn("robin");
        web.Log.Lines.Clear();
        var (theirs, nobodys) = (await visitor.Get(address), await visitor.Get(address.Replace("otherton", "nowhereton")));
        theirs.Status.ShouldBe(404);
        nobodys.Status.ShouldBe(404);
        WithoutToken(theirs.Html).ShouldBe(WithoutToken(nobodys.Html));
        var warnings = web.Log.Lines.Where(line => line.Level == LogLevel.Warning && line.Text.Contains("without a role there")).ToList();
        warnings.Count.ShouldBe(2);
        warnings.ShouldAllBe(line => !line.Text.Contains("robin") && !line.Text.Contains("Sam") && !line.Text.Contains("otherton"));
    }

    [Fact]
    public async Task Whose_grant_has_lapsed_is_told_what_it_was_and_shown_nothing_of_the_record()
    {
        foreach (var line in (string[])
        [
            """{"do":"ProposeGrant","by":"town-clerk","occurredAt":"2026-01-05","grant":"G-9","to":"aud-past","name":"Aud Past","role":"auditor","until":"2026-01-31","why":"The audit of 2025."}""",
            """{"do":"DecideGrant","by":"ann-sample","occurredAt":"2026-01-06","grant":"G-9","agreed":true,"why":"The council asked for it."}""",
            """{"do":"OpenMatter","by":"town-clerk","occurredAt":"2026-01-07","matter":"M-9","title":"The lapsed lease"}""",
        ])
            (await web.Ledger.Submit(SandboxWeb.Council, line)).Refusals.ShouldBeEmpty();
        await web.Account("aud-past", SandboxWeb.Council, Role.Auditor, "aud-past");
        using var visitor = await web.SignedIn("aud-past");
        var home = await visitor.Get("/exampleton");
        home.Html.QuerySelector(".govuk-tag")!.TextContent.ShouldBe("Lapsed");
        home.Text.ShouldContain("31 January 2026");
        home.Text.ShouldContain("Nothing of this is in force today");
        home.Text.ShouldNotContain("The lapsed lease");
        (await visitor.Get("/exampleton/matters/M-9")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_page_for_other_roles_of_ones_own_council_says_so()
    {
        using var visitor = await web.SignedIn("robin");
        var answer = await visitor.Get("/exampleton/for-administrators");
        answer.Status.ShouldBe(403);
        answer.Html.QuerySelector("h1")!.TextContent.ShouldBe("Your role does not open this page");
        await web.Account("nick", "exampleton", Role.Administrator);
        using var administrator = await web.SignedIn("nick");
        (await administrator.Get("/exampleton/for-administrators")).Text.ShouldBe("Sam nick");
    }

    [Fact]
    public async Task A_grant_that_has_run_out_opens_nothing()
    {
        var today = web.Accounts.Today;
        await web.Account("ada", "exampleton", Role.Auditor, until: today);
        using var visitor = await web.SignedIn("ada");
        (await visitor.Get("/exampleton")).Status.ShouldBe(200);
        await web.Accounts.Change("ada", account => account with { Grants = [account.Grants[0] with { Until = today.PlusDays(-1) }] }, CancellationToken.None);
        web.Clock.Pass(TimeSpan.FromMinutes(1));
        (await visitor.Get("/exampleton")).Status.ShouldBe(404);
        (await visitor.Get("/account")).Text.ShouldContain("You have no role in any council at the moment.");
    }

    [Fact]
    public async Task Whoever_has_several_roles_in_a_council_says_in_which_they_come()
    {
        await web.Account("dual", "exampleton", Role.Member, "ann-sample");
        await web.Account("dual", "exampleton", Role.Administrator);
        await web.Account("dual", "otherton", Role.Auditor);
        using var visitor = await web.SignedIn("dual");
        (await visitor.Get("/otherton")).Text.ShouldContain("auditor");
        var choice = await visitor.Follow(await visitor.Get("/exampleton/for-administrators"));
        choice.Html.QuerySelector("h1")!.TextContent.ShouldBe("Your account");
        var chosen = await visitor.Follow(await visitor.Send(choice, "Go on as member"));
        chosen.Status.ShouldBe(403);
        (await visitor.Get("/exampleton")).Text.ShouldContain("member");
        choice = await visitor.Get("/account?return=/exampleton/for-administrators");
        (await visitor.Follow(await visitor.Send(choice, "Go on as administrator"))).Text.ShouldBe("Sam dual");
    }

    [Fact]
    public async Task The_front_door_leads_to_the_one_council_or_to_the_choice()
    {
        using var one = await web.SignedIn("robin");
        (await one.Get("/")).To.ShouldBe("/exampleton");
        await web.Account("val", "exampleton", Role.MonitoringOfficer);
        await web.Account("val", "otherton", Role.MonitoringOfficer);
        using var two = await web.SignedIn("val");
        var account = await two.Follow(await two.Get("/"));
        account.Html.QuerySelectorAll("main h2").Select(heading => heading.TextContent).ShouldBe(["Exampleton Town Council", "Exampleton Town Council"]);
    }

    // The token of the form that signs out is another one on every page.
    private static string WithoutToken(IDocument page)
    {
        foreach (var token in page.QuerySelectorAll("input[name=__RequestVerificationToken]")) token.Remove();
        return page.DocumentElement.OuterHtml;
    }
}
