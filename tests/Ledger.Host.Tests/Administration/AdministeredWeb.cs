using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Administration;

/// <summary>The web application with two councils, an administrator of each, and a town clerk in the first.</summary>
public sealed class AdministeredWeb(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Council = "exampleton";
    internal const string Administrator = "ada";
    internal const string Stranger = "otto";
    internal const string Clerk = "robin";

    /// <summary>The provider's secret, which no page may show.</summary>
    internal const string Secret = "sesame of the provider";

    internal RunningWeb Web { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Web = await RunningWeb.Open(postgres, settings => settings with { OpenId = new(new("https://id.example/"), "the ledger", Secret) });
        await Web.Ledger.Begin(Council, "hailsham");
        await Web.Ledger.Begin("otherton", "hailsham");
        await Web.Account(Administrator, Council, Role.Administrator);
        await Web.Account(Stranger, "otherton", Role.Administrator);
        await Web.Account(Clerk, Council, Role.ProperOfficer, "robin-example");
    }

    public ValueTask DisposeAsync() => Web.DisposeAsync();
}
