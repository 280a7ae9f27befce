using Ledger.Domain.NeedToKnow;
using Ledger.Host.SignIn;
using Ledger.Testing.Postgres;
using Ledger.Testing.Web;
using Microsoft.AspNetCore.Builder;

namespace Ledger.Host.Tests.Web;

/// <summary>The web application with two sandbox councils, and a town clerk in the first of them.</summary>
public sealed class SandboxWeb(PostgresFixture postgres) : IAsyncLifetime
{
    internal const string Council = "exampleton";
    internal const string OtherCouncil = "otherton";
    internal const string Clerk = "robin";
    internal const string Inside = "the inside of the machine";

    internal RunningWeb Web { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Web = await RunningWeb.Open(postgres, map: Further);
        await Web.Ledger.Begin(Council, "hailsham");
        await Web.Ledger.Begin(OtherCouncil, "hailsham");
        await Web.Account(Clerk, Council, Role.ProperOfficer, "robin-example");
    }

    public ValueTask DisposeAsync() => Web.DisposeAsync();

    // A page for administrators, an operation for programs, and two that do not work.
    private static void Further(WebApplication web)
    {
        web.MapGet("/{council}/for-administrators", (SignedIn me) => me.Name).WithMetadata(new ForAttribute(Role.Administrator));
        web.MapGet("/api/v1/councils/{council}/who", (SignedIn me) => $"{me.Role} {me.Person}").RequireAuthorization(InCouncil.TokenPolicy);
        web.MapGet("/broken", string () => throw new InvalidOperationException(Inside));
        web.MapGet("/unreachable", string () => throw new Npgsql.NpgsqlException(Inside));
    }
}
