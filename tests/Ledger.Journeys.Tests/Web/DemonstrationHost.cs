using Ledger.Testing.Postgres;
using Ledger.Testing.Web;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace Ledger.Journeys.Tests.Web;

/// <summary>The web application with a demonstration council, for a browser to visit.</summary>
public sealed class DemonstrationHost(PostgresFixture postgres) : IAsyncLifetime
{
    internal RunningWeb Web { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Web = await RunningWeb.Open(postgres);
        await Web.Ledger.Begin("exampleton", "hailsham");
    }

    public ValueTask DisposeAsync() => Web.DisposeAsync();
}
