using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>Passwords: who is let in, who is not, and that a stranger cannot tell why.</summary>
public sealed class SigningInTests(PostgresFixture postgres) : IAsyncLifetime
{
    private RunningWeb web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await RunningWeb.Open(postgres);
        await web.Ledger.Begin("exampleton", "hailsham");
        await web.Account("robin", "exampleton", Role.ProperOfficer, "robin-example");
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    [Fact]
    public async Task The_right_password_opens_the_council()
    {
        using var visitor = await web.SignedIn(" ROBIN ");
        var home = await visitor.Follow(await visitor.Get("/"));
        home.Address.ShouldBe("/exampleton");
        home.Html.Title.ShouldBe("Home – Exampleton Town Council – Ledger");
        home.Text.ShouldContain("Sam robin, proper officer");
    }

    [Fact]
    public async Task A_wrong_password_and_a_name_that_is_not_there_are_told_the_same()
    {
        await web.Account("disabled", "exampleton", Role.Auditor);
        await web.Accounts.Change("disabled", account => account with { Disabled = true }, CancellationToken.None);
        await web.Accounts.Open("no-password", "Pat Example", null, CancellationToken.None);
        var told = new HashSet<string>();
        foreach (var (login, password) in ((string, string)[])[("robin", "guessed"), ("nobody", "guessed"), ("disabled", RunningWeb.Password), ("no-password", "guessed")])
        {
            var answer = await Try(login, password);
            answer.Status.ShouldBe(200);
            told.Add(answer.Html.QuerySelector(".govuk-error-summary")!.TextContent);
        }

        told.ShouldHaveSingleItem().ShouldContain("is not right");
    }

    [Fact]
    public async Task After_five_wrong_ones_not_even_the_right_one_opens_for_a_quarter_of_an_hour()
    {
        for (var tried = 0; tried < 5; tried++) (await Try("robin", "guessed")).Status.ShouldBe(200);
        (await Try("robin", RunningWeb.Password)).Status.ShouldBe(200);
        web.Clock.Pass(TimeSpan.FromMinutes(14));
        (await Try("robin", RunningWeb.Password)).Status.ShouldBe(200);
        web.Clock.Pass(TimeSpan.FromMinutes(2));
        (await Try("robin", RunningWeb.Password)).Status.ShouldBe(302);
    }

    [Fact]
    public async Task Guesses_made_at_once_are_counted_one_by_one()
    {
        using var visitor = web.Visitor();
        var form = await visitor.Get("/sign-in");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.Send(form, "Sign in", ("Login", "robin"), ("Secret", "guessed"))));
        (await web.Accounts.Find("robin", CancellationToken.None))!.LockedUntil.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_right_one_makes_the_wrong_ones_forgotten()
    {
        for (var tried = 0; tried < 4; tried++) await Try("robin", "guessed");
        (await Try("robin", RunningWeb.Password)).Status.ShouldBe(302);
        for (var tried = 0; tried < 4; tried++) await Try("robin", "guessed");
        (await Try("robin", RunningWeb.Password)).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_session_is_never_one_that_was_there_before_signing_in()
    {
        await web.Account("ann", "exampleton", Role.Member, "ann-sample");
        using var visitor = await web.SignedIn("robin");
        using var planted = web.Visitor();
        planted.Steal(visitor);
        await visitor.Send(await visitor.Get("/account"), "Sign out");
        await visitor.Send(await visitor.Get("/sign-in"), "Sign in", ("Login", "ann"), ("Secret", RunningWeb.Password));
        (await visitor.Get("/exampleton")).Text.ShouldContain("Sam ann, member");
        (await planted.Get("/exampleton")).To!.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task A_changed_password_is_the_only_one_and_signs_out_everybody_else()
    {
        using var visitor = await web.SignedIn("robin");
        using var elsewhere = await web.SignedIn("robin");
        const string Fresh = "guessed, by nobody ever";
        var form = await visitor.Get("/account/password");
        (await visitor.Send(form, "Change", ("Present", "guessed"), ("Fresh", Fresh))).Text.ShouldContain("This is not your present password.");
        (await visitor.Send(form, "Change", ("Present", RunningWeb.Password), ("Fresh", "short"))).Text.ShouldContain("fewer than 12 characters");
        (await visitor.Send(form, "Change", ("Present", RunningWeb.Password), ("Fresh", "my name is robin"))).Text.ShouldContain("name in it");
        var done = await visitor.Follow(await visitor.Send(form, "Change", ("Present", RunningWeb.Password), ("Fresh", Fresh)));
        done.Html.QuerySelector(".govuk-notification-banner--success")!.TextContent.ShouldContain("Your password is changed.");
        var there = await elsewhere.Get("/exampleton");
        there.Status.ShouldBe(302, there.Text);
        (await Try("robin", RunningWeb.Password)).Status.ShouldBe(200);
        (await Try("robin", Fresh)).Status.ShouldBe(302);
    }

    private async Task<Answer> Try(string login, string password)
    {
        using var visitor = web.Visitor();
        return await visitor.Send(await visitor.Get("/sign-in"), "Sign in", ("Login", login), ("Secret", password));
    }
}
