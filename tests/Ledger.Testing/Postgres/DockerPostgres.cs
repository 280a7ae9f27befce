using DotNet.Testcontainers.Builders;
using Testcontainers.PostgreSql;

namespace Ledger.Testing.Postgres;

/// <summary>PostgreSQL in a container, for machines that have Docker and no PostgreSQL.</summary>
internal static class DockerPostgres
{
    /// <summary>A running container, or null when no Docker answers.</summary>
    public static async Task<PostgreSqlContainer?> TryStartAsync()
    {
        try
        {
            var container = new PostgreSqlBuilder("postgres:18-alpine").WithUsername("ledger").WithDatabase("ledger").Build();
            await container.StartAsync();
            return container;
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }
}
