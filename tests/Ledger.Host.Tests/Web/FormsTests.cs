using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>What forms take: from this host's own pages only, back to this host only, and not too much.</summary>
public sealed class FormsTests(SandboxWeb sandbox) : IClassFixture<SandboxWeb>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in?handler=Demonstration")]
    [InlineData("/sign-out")]
    [InlineData("/account?handler=EndOthers")]
    [InlineData("/account?handler=Choose")]
    [InlineData("/account/password")]
    public async Task A_form_from_elsewhere_does_nothing(string address)
    {
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        var answer = await visitor.Post(address, [("Login", SandboxWeb.Clerk), ("Secret", RunningWeb.Password)], origin: "https://elsewhere.example");
        answer.Status.ShouldBe(400);
        answer.Html.QuerySelector("h1")!.TextContent.ShouldBe("This page could not take what was sent");
        (await visitor.Get($"/{SandboxWeb.Council}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Another_persons_token_does_nothing()
    {
        using var stranger = sandbox.Web.Visitor();
        var token = (await stranger.Get("/sign-in")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        (await visitor.Post("/sign-out", [("__RequestVerificationToken", token)])).Status.ShouldBe(400);
        (await visitor.Get($"/{SandboxWeb.Council}")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("reports/findings")]
    [InlineData("findings")]
    [InlineData("duties")]
    public async Task Days_that_end_before_they_begin_are_said_of_the_last(string page)
    {
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        var shown = (await visitor.Get($"/{SandboxWeb.Council}/{page}?Filter.From=2026-04-01&Filter.To=2025-04-01")).Html;
        var error = shown.QuerySelectorAll(".govuk-error-summary a").ShouldHaveSingleItem();
        error.TextContent.Trim().ShouldBe("The last day must be on or after the first.");
        var field = shown.QuerySelector(error.GetAttribute("href")!)!;
        field.GetAttribute("name").ShouldBe("Filter.To");
        field.Closest("details:not([open])").ShouldBeNull();
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("\\\\elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("elsewhere")]
    [InlineData("")]
    public async Task Nobody_is_sent_elsewhere_after_signing_in(string back)
    {
        using var visitor = sandbox.Web.Visitor();
        var form = await visitor.Get($"/sign-in?return={Uri.EscapeDataString(back)}");
        (await visitor.Send(form, "Sign in", ("Login", SandboxWeb.Clerk), ("Secret", RunningWeb.Password))).To.ShouldBe("/");
        (await visitor.Get($"/sign-in?return={Uri.EscapeDataString(back)}")).To.ShouldBe("/");
    }

    [Fact]
    public async Task The_page_that_was_asked_for_is_where_one_gets_to()
    {
        using var visitor = sandbox.Web.Visitor();
        var form = await visitor.Follow(await visitor.Get($"/{SandboxWeb.Council}?page=2"));
        form.Address.ShouldBe($"/sign-in?return=%2F{SandboxWeb.Council}%3Fpage%3D2");
        (await visitor.Send(form, "Sign in", ("Login", SandboxWeb.Clerk), ("Secret", RunningWeb.Password))).To.ShouldBe($"/{SandboxWeb.Council}?page=2");
    }

    [Theory]
    [InlineData("reports/year?Filter.From=9999-12-31")]
    [InlineData("reports/year?Filter.To=9999-12-31")]
    [InlineData("reports/year?AsOf=-9998-01-01")]
    [InlineData("reports/findings?AsOf=9999-12-31")]
    [InlineData("reports/findings?Filter.Group=nobody")]
    public async Task What_a_report_cannot_be_asked_is_said_at_its_field(string address)
    {
        using var visitor = await sandbox.Web.SignedIn(SandboxWeb.Clerk);
        var answer = await visitor.Get($"/{SandboxWeb.Council}/{address}");
        answer.Status.ShouldBe(200);
        answer.Html.QuerySelectorAll(".govuk-error-summary a").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_form_of_two_megabytes_is_too_large()
    {
        using var visitor = sandbox.Web.Visitor();
        var form = await visitor.Get("/sign-in");
        var answer = await visitor.Send(form, "Sign in", ("Login", new string('x', 2 * 1024 * 1024)), ("Secret", "guessed"));
        answer.Status.ShouldBe(413);
        answer.Html.QuerySelector("h1")!.TextContent.ShouldBe("This is too large to take");
    }

    [Fact]
    public async Task Each_error_has_a_link_to_its_field_and_the_title_says_that_there_is_one()
    {
        using var visitor = sandbox.Web.Visitor();
        var answer = await visitor.Send(await visitor.Get("/sign-in"), "Sign in");
        answer.Status.ShouldBe(200);
        answer.Html.Title.ShouldBe("Error: Sign in – Ledger");
        var links = answer.Html.QuerySelectorAll(".govuk-error-summary a");
        links.Select(link => link.TextContent).ShouldBe(["Enter your user name or e-mail address.", "Enter your password."]);
        foreach (var link in links)
        {
            var field = answer.Html.QuerySelector(link.GetAttribute("href")!)!;
            answer.Html.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent.ShouldBe($"Error: {link.TextContent}");
        }
    }

    [Fact]
    public async Task What_was_typed_is_still_there_after_an_error_but_for_the_password()
    {
        using var visitor = sandbox.Web.Visitor();
        var answer = await visitor.Send(await visitor.Get("/sign-in"), "Sign in", ("Login", "<b>\"Robin\"</b>"), ("Secret", "guessed"));
        answer.Html.QuerySelector("#Login")!.GetAttribute("value").ShouldBe("<b>\"Robin\"</b>");
        answer.Html.QuerySelector("#Secret")!.HasAttribute("value").ShouldBeFalse();
        answer.Html.QuerySelectorAll("main b").ShouldBeEmpty();
    }
}
