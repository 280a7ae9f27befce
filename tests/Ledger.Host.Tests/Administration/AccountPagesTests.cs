using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Administration;

/// <summary>An administrator makes accounts, gives and takes roles, and says who can sign in.</summary>
public sealed class AccountPagesTests(AdministeredWeb administered) : IClassFixture<AdministeredWeb>
{
    private const string Accounts = $"/{AdministeredWeb.Council}/accounts";

    private readonly RunningWeb web = administered.Web;

    [Fact]
    public async Task An_account_is_made_with_a_password_that_serves_only_to_choose_another()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        web.Log.Lines.Clear();
        var made = await administrator.Follow(await Make(administrator, ("Login", "Ann@Council.example"), ("Name", "Ann Sample"), ("Given.As", "member"), ("Given.Person", "ann-sample"), ("How", "password")));
        made.Html.QuerySelector("h1")!.TextContent.ShouldBe("ann@council.example");
        made.Text.ShouldContain("Member, as Cllr Ann Sample");
        var password = made.Html.QuerySelector("code")!.TextContent;
        (await administrator.Get(made.Address)).Html.QuerySelector("code").ShouldBeNull();
        web.Log.Lines.ShouldContain(line => line.Text.Contains("opened"));
        web.Log.Lines.ShouldAllBe(line => !line.Text.Contains("ann@") && !line.Text.Contains("Sample") && !line.Text.Contains(password));

        using var ann = web.Visitor();
        var first = await ann.Follow(await ann.Send(await ann.Get("/sign-in"), "Sign in", ("Login", "ann@council.example"), ("Secret", password)));
        first.Address.ShouldStartWith("/account/password?return=");
        (await ann.Get($"/{AdministeredWeb.Council}/matters")).To!.ShouldStartWith("/account/password");
        (await ann.Send(first, "Change the password", ("Present", password), ("Fresh", password))).Text.ShouldContain("The new password is the present one.");
        (await ann.Follow(await ann.Send(first, "Change the password", ("Present", password), ("Fresh", RunningWeb.Password)))).Address.ShouldBe($"/{AdministeredWeb.Council}");
        var list = await administrator.Get(Accounts);
        list.Html.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("ann@council.example")).TextContent.ShouldSatisfyAllConditions(
            row => row.ShouldContain("In use"), row => row.ShouldNotContain("Not known"));
    }

    [Fact]
    public async Task A_password_that_was_handed_over_ends_after_a_week()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var made = await administrator.Follow(await Make(administrator, ("Login", "late"), ("Name", "Bob Sample"), ("Given.As", "auditor"), ("How", "password")));
        var password = made.Html.QuerySelector("code")!.TextContent;
        web.Clock.Pass(TimeSpan.FromDays(7));
        using var late = web.Visitor();
        (await late.Send(await late.Get("/sign-in"), "Sign in", ("Login", "late"), ("Secret", password))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var wrong = await Make(administrator, ("Login", "<b>cat</b>"), ("Name", ""), ("Given.As", "king"), ("Given.Until.Day", "31"), ("Given.Until.Month", "2"), ("Given.Until.Year", "2099"));
        Errors(wrong).ShouldBe(["Enter the person’s name.", "Choose a role.", "The last day of the role must be a real date.", "Choose how they sign in."]);
        wrong.Html.QuerySelector("#Login")!.GetAttribute("value").ShouldBe("<b>cat</b>");
        wrong.Html.QuerySelector("#Given-Until-year")!.GetAttribute("value").ShouldBe("2099");
        Errors(await Make(administrator, ("Login", "cat"), ("Name", "Cat"), ("Given.As", "member"), ("Given.Person", "robin-example"), ("How", "provider"))).ShouldHaveSingleItem().ShouldStartWith("A member is somebody in the roster.");
        Errors(await Make(administrator, ("Login", AdministeredWeb.Clerk), ("Name", "Robin"), ("Given.As", "auditor"), ("How", "provider"))).ShouldHaveSingleItem().ShouldStartWith("“robin” has an account in this council already.");
        (await web.Accounts.Find("cat", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Disabling_an_account_ends_what_is_open_and_a_fresh_password_replaces_the_old()
    {
        var id = (await web.Account("dan", AdministeredWeb.Council, Role.Member, "cat-specimen")).Id;
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        using var dan = await web.SignedIn("dan");
        (await dan.Get($"/{AdministeredWeb.Council}")).Status.ShouldBe(200);
        var page = await administrator.Follow(await administrator.Send(await administrator.Get($"{Accounts}/{id}"), "Disable the account"));
        page.Text.ShouldContain("dan can no longer sign in.");
        (await dan.Get($"/{AdministeredWeb.Council}")).To!.ShouldContain("/sign-in");
        (await administrator.Follow(await administrator.Send(page, "Let them sign in again"))).Text.ShouldContain("dan can sign in again.");
        using var again = await web.SignedIn("dan");
        var fresh = await administrator.Follow(await administrator.Send(await administrator.Get($"{Accounts}/{id}"), "Make a fresh password"));
        fresh.Html.QuerySelector("code")!.TextContent.Length.ShouldBe(19);
        (await again.Get($"/{AdministeredWeb.Council}")).To!.ShouldContain("/sign-in");
        using var old = web.Visitor();
        (await old.Send(await old.Get("/sign-in"), "Sign in", ("Login", "dan"), ("Secret", RunningWeb.Password))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Roles_are_given_and_taken_and_whoever_has_none_left_is_none_of_the_councils()
    {
        var id = (await web.Account("eve", AdministeredWeb.Council, Role.Member, "eve-instance")).Id;
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Follow(await administrator.Send(await administrator.Get($"{Accounts}/{id}"), "Give this role", ("Given.As", "auditor"), ("Given.Until.Day", "31"), ("Given.Until.Month", "March"), ("Given.Until.Year", "2099")));
        page.Text.ShouldContain("Auditor, until 31 March 2099");
        Errors(await administrator.Send(page, "Give this role", ("Given.As", "officer"))).ShouldHaveSingleItem().ShouldStartWith("An officer is somebody in the roster.");
        page = await administrator.Follow(await administrator.Send(page, "Take this role away"));
        page.Text.ShouldNotContain("Member, as");
        (await administrator.Follow(await administrator.Send(page, "Take this role away"))).Address.ShouldBe(Accounts);
        (await administrator.Get($"{Accounts}/{id}")).Status.ShouldBe(404);
        (await web.Accounts.Find(id, CancellationToken.None))!.Grants.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_changes_their_own_roles_or_locks_themselves_out()
    {
        var own = (await web.Accounts.Find(AdministeredWeb.Administrator, CancellationToken.None))!;
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Get($"{Accounts}/{own.Id}");
        page.Text.ShouldContain("This is your own account.");
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var form in (string[])["Give", "Withdraw", "Disable", "Password"])
        {
            var answer = await administrator.Post($"{Accounts}/{own.Id}?handler={form}", [("__RequestVerificationToken", token), ("Given.As", "proper-officer"), ("Given.Person", "robin-example"), ("grant", own.Grants[0].Id.ToString())]);
            answer.Status.ShouldBe(200, form);
            Errors(answer).ShouldHaveSingleItem(form);
        }

        (await web.Accounts.Find(own.Id, CancellationToken.None))!.ShouldSatisfyAllConditions(
            account => account.Grants.ShouldBe(own.Grants), account => account.Disabled.ShouldBeFalse(), account => account.PasswordHash.ShouldBe(own.PasswordHash));
    }

    [Fact]
    public async Task An_account_of_two_councils_is_neither_ones_to_lock_and_anothers_is_not_found()
    {
        var id = (await web.Account("val", AdministeredWeb.Council, Role.MonitoringOfficer)).Id;
        await web.Account("val", "otherton", Role.MonitoringOfficer);
        var others = (await web.Accounts.Find(AdministeredWeb.Stranger, CancellationToken.None))!.Id;
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        var page = await administrator.Get($"{Accounts}/{id}");
        page.Text.ShouldContain("Another council uses this account too.");
        page.Text.ShouldNotContain("otherton");
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var form in (string[])["Disable", "Password", "Link"])
            Errors(await administrator.Post($"{Accounts}/{id}?handler={form}", [("__RequestVerificationToken", token), ("Issuer", "https://id.example/"), ("Subject", "7")])).ShouldHaveSingleItem().ShouldContain("Another council uses this account too.");
        (await web.Accounts.Find(id, CancellationToken.None))!.ShouldSatisfyAllConditions(account => account.Disabled.ShouldBeFalse(), account => account.HandedOverUntil.ShouldBeNull(), account => account.Identities.ShouldBeEmpty());
        (await administrator.Get($"{Accounts}/{others}")).Status.ShouldBe(404);
        (await administrator.Get(Accounts)).Text.ShouldNotContain(AdministeredWeb.Stranger);
    }

    [Fact]
    public async Task An_account_is_linked_to_one_person_of_the_provider()
    {
        var (one, two) = ((await web.Account("gil", AdministeredWeb.Council, Role.Auditor)).Id, (await web.Account("hal", AdministeredWeb.Council, Role.Auditor)).Id);
        using var administrator = await web.SignedIn(AdministeredWeb.Administrator);
        Errors(await Link(administrator, one, "id.example", "")).ShouldBe(["Enter the provider’s address, such as https://id.example/.", "Enter who they are to the provider."]);
        (await administrator.Follow(await Link(administrator, one, "https://id.example/", "7"))).Text.ShouldContain("https://id.example/, as 7");
        Errors(await Link(administrator, two, "https://id.example/", "7")).ShouldHaveSingleItem().ShouldStartWith("Another account has this identity already.");
    }

    internal static IReadOnlyList<string> Errors(Answer page)
    {
        var links = page.Html.QuerySelectorAll(".govuk-error-summary__list li").ToList();
        foreach (var link in page.Html.QuerySelectorAll(".govuk-error-summary__list a")) page.Html.QuerySelector(link.GetAttribute("href")!).ShouldNotBeNull(link.TextContent);
        return [.. links.Select(link => link.TextContent)];
    }

    private static async Task<Answer> Make(Visitor administrator, params (string Name, string Value)[] fields) => await administrator.Send(await administrator.Get($"{Accounts}/new"), "Make the account", fields);

    private static async Task<Answer> Link(Visitor administrator, Guid account, string issuer, string subject) =>
        await administrator.Send(await administrator.Get($"{Accounts}/{account}"), "Link it", ("Issuer", issuer), ("Subject", subject));
}
