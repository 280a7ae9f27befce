using Ledger.Host.Tests.Cli;
using Ledger.Projections.Accounts;
using Ledger.Testing;
using Ledger.Testing.Postgres;
using Marten;

namespace Ledger.Host.Tests.Web;

/// <summary>The first accounts are made on the command line, and so are tokens.</summary>
public sealed class AccountVerbsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private TestLedger ledger = null!;

    public async ValueTask InitializeAsync()
    {
        ledger = await TestLedger.Open(postgres);
        await ledger.Begin("exampleton", "hailsham");
    }

    public ValueTask DisposeAsync() => ledger.DisposeAsync();

    [Fact]
    public async Task An_account_is_opened_given_roles_disabled_and_listed()
    {
        var added = await Ledger("sesame, open wide", "account", "add", "Robin@Council.example", "--called", "Robin Example", "--council", "exampleton", "--role", "proper-officer", "--person", "town-clerk", "--password-stdin");
        added.ShouldSatisfyAllConditions(run => run.Exit.ShouldBe(0), run => run.Out.ShouldContain("robin@council.example is proper-officer in exampleton, as robin-example."));
        (await Ledger("", "account", "add", "robin@council.example", "--council", "exampleton", "--role", "administrator")).Exit.ShouldBe(0);
        (await Ledger("", "account", "link", "robin@council.example", "--issuer", "https://id.example/", "--subject", "7")).Exit.ShouldBe(0);
        (await Ledger("", "account", "disable", "robin@council.example")).Out.ShouldContain("can no longer sign in");
        var list = (await Ledger("", "account", "list")).Out;
        list.ShouldContain("Robin Example, disabled");
        list.ShouldContain("administrator in exampleton");
        list.ShouldContain("signs in with https://id.example/ as 7");
        var withdrawn = await Ledger("", "account", "withdraw", "robin@council.example", "--council", "exampleton", "--role", "administrator");
        withdrawn.Out.ShouldContain("is proper-officer in exampleton", customMessage: withdrawn.Error);
    }

    [Theory]
    [InlineData("short", "fewer than 12 characters", "--role", "administrator")]
    [InlineData("aaaaaaaaaaaaaa", "repeats a few characters", "--role", "administrator")]
    [InlineData("this is nick the admin", "name in it", "--role", "administrator")]
    [InlineData("", "Standard input has no password", "--role", "administrator")]
    [InlineData("sesame, open wide", "is no role", "--role", "king")]
    [InlineData("sesame, open wide", "Nobody of the id", "--role", "auditor", "--person", "nobody")]
    [InlineData("sesame, open wide", "A member is somebody in the roster", "--role", "member", "--person", "robin-example")]
    [InlineData("sesame, open wide", "An officer is somebody in the roster", "--role", "officer")]
    [InlineData("sesame, open wide", "not a date", "--role", "auditor", "--until", "soon")]
    public async Task What_cannot_be_is_refused(string password, string says, params string[] role)
    {
        var run = await Ledger(password, ["account", "add", "nick", "--council", "exampleton", "--password-stdin", .. role]);
        run.Exit.ShouldBe(2);
        run.Error.ShouldContain(says);
        await using var store = ledger.Store.QuerySession("accounts");
        (await store.Query<Account>().CountAsync(account => account.Login == "nick", TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_token_is_shown_once_and_can_be_revoked()
    {
        var made = await Ledger("", "token", "make", "--for", "The committee system", "--council", "exampleton", "--role", "auditor", "--until", "2099-12-31");
        made.Exit.ShouldBe(0);
        made.Out.Trim().ShouldStartWith("ledger_");
        var list = (await Ledger("", "token", "list")).Out;
        list.ShouldContain("The committee system: auditor in exampleton, until 31 December 2099");
        list.ShouldNotContain(made.Out.Trim());
        (await Ledger("", "token", "revoke", list.Split(' ')[0])).Exit.ShouldBe(0);
        (await Ledger("", "token", "list")).Out.ShouldContain("revoked");
        (await Ledger("", "token", "revoke", made.Out.Trim())).Exit.ShouldBe(2);
    }

    [Fact]
    public async Task No_council_is_called_like_a_page() => (await Ledger("", "council", "create", "sign-in", "--name", "Sign-in", "--pack", "hailsham")).Error.ShouldContain("has a page of that name");

    private Task<Run> Ledger(string input, params string[] arguments) => Run.Fed(input, ledger.ConnectionString, arguments);
}
