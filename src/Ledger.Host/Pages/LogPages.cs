using Ledger.Domain.Integrity;
using Ledger.Host.Log;
using Ledger.Host.Witnessing;
using Ledger.Projections.Log;

namespace Ledger.Host.Pages;

/// <summary>
/// The logs, read-only, as C2SP tlog-tiles lays them out, so that anybody's monitor can follow them. There are only leaves in them, which disclose nothing.
/// </summary>
public static class LogPages
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Maps <c>/log/{slug}/checkpoint</c>, <c>/log/{slug}/tile/…</c> <c>/log/{slug}/tile/entries/…</c>, and the time stamps of checkpoints under <c>/log/{slug}/stamps/{size}</c>.</summary>
    public static void MapLog(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/log/{slug}/checkpoint", async (string slug, HttpContext http, LogConnections data, CancellationToken cancel) =>
        {
            await using var connection = await data.Source.OpenConnectionAsync(cancel);
            if (await new CosignatureTable(connection, slug).Last(cancel) is not { } note) return Results.NotFound();
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Text(note.ToString(), "text/plain; charset=utf-8");
        });
        routes.MapGet("/log/{slug}/tile/{**path}", async (string slug, string? path, HttpContext http, LogConnections data, CancellationToken cancel) =>
        {
            await using var connection = await data.Source.OpenConnectionAsync(cancel);
            if (await Bytes(new(connection, slug), path ?? "", cancel) is not { } bytes) return Results.NotFound();
            http.Response.Headers.CacheControl = ForEver;
            return Results.Bytes(bytes, "application/octet-stream");
        });
        routes.MapGet("/log/{slug}/stamps/{size:long}", async (string slug, long size, HttpContext http, LogConnections data, CancellationToken cancel) =>
        {
            await using var ask = data.Source.CreateCommand("select token from ledger.stamp where tenant_id = $1 and size = $2");
            ask.Parameters.Add(new() { Value = slug });
            ask.Parameters.Add(new() { Value = size });
            if (await ask.ExecuteScalarAsync(cancel) is not byte[] token) return Results.NotFound();
            http.Response.Headers.CacheControl = ForEver;
            return Results.Bytes(TimeStampReply.Of(token), "application/timestamp-reply");
        });
    }

    /// <summary>What is served under <c>tile/</c>; null where there is nothing. A tile that is not whole yet is not there: its partial tiles are.</summary>
    internal static async Task<byte[]?> Bytes(TileTable tiles, string path, CancellationToken cancel)
    {
        try
        {
            var id = TileId.Parse(path);
            return path.StartsWith("entries/", StringComparison.Ordinal) ? await tiles.Entries(id, cancel) : (await tiles.Read(id, cancel)).Data.ToArray();
        }
        catch (MalformedException)
        {
            return null;
        }
    }
}
