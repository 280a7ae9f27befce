using Ledger.Domain.NeedToKnow;
using Ledger.Projections.Accounts;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>The web application with two sandbox councils, and a town clerk in the first of them.</summary>
public sealed class SandboxWeb(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Council = "exampleton";
    internal const string OtherCouncil = "otherton";
    internal const string Clerk = "robin";

    internal RunningWeb Web { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Web = await RunningWeb.Open(postgres);
        await Web.Ledger.Begin(Council, "hailsham");
        await Web.Ledger.Begin(OtherCouncil, "hailsham");
        await Web.Account(Clerk, Council, Role.ProperOfficer, "robin-example");
    }

    public ValueTask DisposeAsync() => Web.DisposeAsync();
}
