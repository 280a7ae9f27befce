using Marten;

namespace Ledger.Host.Pages;

/// <summary>Whether the program lives, and whether it can work.</summary>
public static class Health
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", async (IDocumentStore store, CancellationToken cancel) =>
        {
            try
            {
                await using var session = store.QuerySession("health");
                await session.QueryAsync<int>("select 1", cancel);
                return Results.Text("ready");
            }
            catch (Npgsql.NpgsqlException)
            {
                return Results.Text("The database does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
