using Ledger.Domain.NeedToKnow;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;

namespace Ledger.Host.Tests.Web;

/// <summary>The web application of a council with a sign-in provider.</summary>
public sealed class ProvidedWeb(PostgresFixture postgres) : IAsyncLifetime
{
    internal LocalProvider Provider { get; private set; } = null!;

    internal RunningWeb Web { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Provider = await LocalProvider.Open();
        Web = await RunningWeb.Open(postgres, settings => settings with { OpenId = Provider.Settings });
        await Web.Ledger.Begin("exampleton", "hailsham");
        await Web.Account("robin", "exampleton", Role.ProperOfficer, "robin-example");
    }

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
