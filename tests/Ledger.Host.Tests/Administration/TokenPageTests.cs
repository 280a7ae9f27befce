using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Ledger.Testing.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Ledger.Host.Tests.Administration;

/// <summary>An administrator issues tokens, and sees none but their own: a token reads what its owner reads.</summary>
public sealed class TokenPageTests(AdministeredWeb administered) : IClassFixture<AdministeredWeb>
{
    private const string Tokens = $"/{AdministeredWeb.Council}/tokens";

    private readonly RunningWeb web = administered.Web;

    [Fact]
    public async Task Ones_own_is_shown_once_and_ends_when_it_is_revoked()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var issued = await Issue(administrator, "The roster’s import", "administrator");
        var secret = issued.Html.QuerySelector("code")!.TextContent;
        (await Book.Find(secret, CancellationToken.None))!.Grant.Role.ShouldBe(Role.Administrator);
        var list = await administrator.Get(Tokens);
        list.Text.ShouldNotContain(secret);
        list.Text.ShouldContain("The roster’s import");
        (await administrator.Follow(await administrator.Send(list, "Revoke the token for The roster’s import"))).Text.ShouldContain("It opens nothing any more.");
        (await Book.Find(secret, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_elses_is_shown_to_them_alone_and_ends_with_their_role()
    {
        var account = await web.Account("eve", AdministeredWeb.Council, Role.Member, "eve-instance");
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var issued = await administrator.Follow(await Issue(administrator, "A calendar", "(eve): member"));
        issued.Html.QuerySelector("code").ShouldBeNull();
        issued.Text.ShouldContain("Not yet shown");
        (await administrator.Get("/account")).Text.ShouldNotContain("A calendar");

        using var eve = await web.SignedIn("eve");
        var shown = await eve.Send(await eve.Get("/account"), "Show the token for A calendar");
        var secret = shown.Html.QuerySelector("code")!.TextContent;
        (await eve.Get("/account")).Text.ShouldNotContain("A calendar");
        (await Book.Find(secret, CancellationToken.None))!.Grant.Person.ShouldBe("eve-instance");
        await web.Accounts.Change("eve", known => known with { Grants = [] }, CancellationToken.None);
        (await Book.Find(secret, CancellationToken.None)).ShouldBeNull();
        await web.Accounts.Change("eve", known => known with { Grants = account.Grants, Disabled = true }, CancellationToken.None);
        (await Book.Find(secret, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_of_another_cannot_be_asked_for_or_revoked()
    {
        var account = await web.Account("cat", AdministeredWeb.Council, Role.Member, "cat-specimen");
        var unseen = await Book.Issue("Cat’s", account.Grants[0], account.Id, CancellationToken.None);
        var (_, others) = await Book.Make("Otherton’s", new(Guid.CreateVersion7(), "otherton", Role.Administrator), CancellationToken.None);
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Get(Tokens);
        page.Text.ShouldNotContain("Otherton’s");
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await administrator.Post("/account?handler=Show", [("__RequestVerificationToken", token), ("token", unseen.Id.ToString())])).Status.ShouldBe(404);
        (await administrator.Post($"{Tokens}?handler=Revoke", [("__RequestVerificationToken", token), ("token", others.Id.ToString())])).Status.ShouldBe(404);
        (await Book.All(CancellationToken.None)).Single(one => one.Id == others.Id).Revoked.ShouldBeNull();
        AccountPagesTests.Errors(await administrator.Send(page, "Issue the token", ("Until.Day", "1"), ("Until.Month", "1"), ("Until.Year", "2020")))
            .ShouldBe(["Say what the token is for.", "Choose whose it is.", "The last day of the token must be today or later."]);
    }

    private TokenBook Book => web.Services.GetRequiredService<TokenBook>();

    private static async Task<Answer> Issue(Visitor administrator, string label, string whose)
    {
        var page = await administrator.Get(Tokens);
        var option = page.Html.QuerySelectorAll("#Of option").Single(one => one.TextContent.EndsWith(whose, StringComparison.Ordinal));
        return await administrator.Send(page, "Issue the token", ("Label", label), ("Of", option.GetAttribute("value")!));
    }
}
