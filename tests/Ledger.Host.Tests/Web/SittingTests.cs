using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Ledger.Host.Tests.Web;

/// <summary>How long a sitting at a browser lasts, and what ends it.</summary>
public sealed class SittingTests(PostgresFixture postgres) : IAsyncLifetime
{
    private RunningWeb web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await RunningWeb.Open(postgres, map: Form);
        await web.Ledger.Begin("exampleton", "hailsham");
        await web.Account("robin", "exampleton", Role.ProperOfficer, "robin-example");
        await web.Account("ann", "exampleton", Role.Member, "ann-sample");
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    [Fact]
    public async Task Half_an_hour_withlefta_request_ends_it()
    {
        using var visitor = await web.SignedIn("robin");
        web.Clock.Pass(TimeSpan.FromMinutes(29));
        (await visitor.Get("/exampleton")).Status.ShouldBe(200);
        web.Clock.Pass(TimeSpan.FromMinutes(29));
        (await visitor.Get("/exampleton")).Status.ShouldBe(200);
        web.Clock.Pass(TimeSpan.FromMinutes(31));
        (await visitor.Get("/exampleton")).To!.ShouldEndWith("/sign-in?return=%2Fexampleton");
    }

    [Fact]
    public async Task Twelve_hours_end_it_however_busy_it_was()
    {
        using var visitor = await web.SignedIn("robin");
        for (var turn = 0; turn < 35; turn++)
        {
            web.Clock.Pass(TimeSpan.FromMinutes(20));
            (await visitor.Get("/exampleton")).Status.ShouldBe(200);
        }

        web.Clock.Pass(TimeSpan.FromMinutes(20));
        (await visitor.Get("/exampleton")).To!.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task Signing_out_ends_it_for_a_thief_too()
    {
        using var visitor = await web.SignedIn("robin");
        using var thief = web.Visitor();
        thief.Steal(visitor);
        (await thief.Get("/exampleton")).Status.ShouldBe(200);
        var left = await visitor.Follow(await visitor.Send(await visitor.Get("/exampleton"), "Sign out"));
        left.Html.QuerySelector("h1")!.TextContent.ShouldBe("You are signed out");
        (await thief.Get("/exampleton")).To!.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task A_disabled_account_is_leftwithin_a_minute()
    {
        using var visitor = await web.SignedIn("robin");
        (await visitor.Get("/exampleton")).Status.ShouldBe(200);
        await web.Accounts.Change("robin", account => account with { Disabled = true }, CancellationToken.None);
        web.Clock.Pass(TimeSpan.FromSeconds(59));
        (await visitor.Get("/exampleton")).To!.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_within_a_minute()
    {
        using var visitor = await web.SignedIn("robin");
        (await visitor.Get("/exampleton")).Status.ShouldBe(200);
        await web.Accounts.Change("robin", account => account with { Grants = [] }, CancellationToken.None);
        web.Clock.Pass(TimeSpan.FromSeconds(59));
        (await visitor.Get("/exampleton")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task What_was_sent_too_late_can_be_sent_again_as_it_was()
    {
        using var visitor = await web.SignedIn("robin");
        web.Clock.Pass(TimeSpan.FromMinutes(40));
        var page = await visitor.Follow(await visitor.Post("/exampleton/note", [("Text", "The facts,\nas they were: <b>öffnen</b>"), ("Who", "a"), ("Who", "b")]));
        page.Text.ShouldContain("What you sent is kept for an hour");
        page = await visitor.Follow(await visitor.Send(page, "Sign in", ("Login", "robin"), ("Secret", RunningWeb.Password)));
        page.Html.QuerySelector("h1")!.TextContent.ShouldBe("Go on where you were");
        (await visitor.Send(page, "Send it now")).Text.ReplaceLineEndings("\n").ShouldBe("The facts,\nas they were: <b>öffnen</b>|a,b|robin-example");
        (await visitor.Get("/sign-in/resume")).To.ShouldBe("/");
    }

    [Fact]
    public async Task What_somebody_sent_too_late_is_not_anothers()
    {
        using var visitor = await web.SignedIn("robin");
        web.Clock.Pass(TimeSpan.FromMinutes(40));
        var page = await visitor.Follow(await visitor.Post("/exampleton/note", [("Text", "In confidence")]));
        page = await visitor.Follow(await visitor.Send(page, "Sign in", ("Login", "ann"), ("Secret", RunningWeb.Password)));
        page.Address.ShouldBe("/exampleton");
        page.Html.DocumentElement.OuterHtml.ShouldNotContain("In confidence");
    }

    [Theory]
    [InlineData("https://elsewhere.example", true)]
    [InlineData(null, false)]
    public async Task What_another_site_sent_or_a_stranger_is_not_kept(string? origin, bool hadSat)
    {
        using var visitor = hadSat ? await web.SignedIn("robin") : web.Visitor();
        web.Clock.Pass(TimeSpan.FromMinutes(40));
        var sent = await visitor.Post("/exampleton/note", [("Text", "Forged")], origin: origin);
        sent.To.ShouldBe("/sign-in?return=%2F");
        visitor.Cookies.ShouldNotContain(cookie => cookie.Name.Contains("kept"));
    }

    // A form as pages have them: it asks for a sign-in and for its token.
    private static void Form(WebApplication web) => web.MapPost("/{council}/note", async (HttpContext http, IAntiforgery forms) =>
    {
        await forms.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync();
        return Results.Text($"{System.Net.WebUtility.HtmlEncode(form["Text"])}|{form["Who"]}|{http.RequestServices.GetRequiredService<SignIn.SignedIn>().Person}", "text/html");
    }).RequireAuthorization(SignIn.InCouncil.Policy).DisableAntiforgery();
}
