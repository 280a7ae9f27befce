using System.Globalization;
using Ledger.Host.Security;
using NodaTime;
using Npgsql;

namespace Ledger.Host.Log;

/// <summary>How far a log is behind what is recorded.</summary>
/// <param name="Council">The council's slug.</param>
/// <param name="Waiting">How many leaves wait for their places.</param>
/// <param name="SignedAt">When its last checkpoint was signed; null where none was.</param>
internal sealed record LogLag(string Council, long Waiting, Instant? SignedAt)
{
    // A second is usual; no load explains half a minute.
    private static readonly Duration Most = Duration.FromSeconds(30);

    /// <summary>Every log that was ever signed here, or waits to be.</summary>
    internal static async Task<IReadOnlyList<LogLag>> All(NpgsqlDataSource data, LogSigner signer, CancellationToken cancel)
    {
        var waiting = new Dictionary<string, long>();
        await using (var ask = data.CreateCommand("select tenant_id, count(*) from ledger.leaf where idx is null group by tenant_id"))
        await using (var rows = await ask.ExecuteReaderAsync(cancel))
            while (await rows.ReadAsync(cancel)) waiting.Add(rows.GetString(0), rows.GetInt64(1));
        return [.. signer.Councils().Union(waiting.Keys).Order(StringComparer.Ordinal).Select(council => new LogLag(council, waiting.GetValueOrDefault(council), signer.LastSignedAt(council)))];
    }

    /// <summary>Whether something has waited longer than load explains.</summary>
    /// <param name="now">The time.</param>
    /// <param name="upToDate">When everything then recorded was last placed and signed: nothing that waits has waited for longer.</param>
    internal bool IsBehind(Instant now, Instant upToDate) => Waiting > 0 && now - upToDate > Most;

    /// <summary>The lag in a sentence.</summary>
    internal string Says(Instant now) => $"{Council}: {Waiting.ToString("N0", CultureInfo.InvariantCulture)} {(Waiting == 1 ? "event waits" : "events wait")} for the log; {(SignedAt is { } at ? $"its last checkpoint was signed {Math.Max(0, (now - at).TotalSeconds):N0} seconds ago" : "it has no checkpoint yet")}.";
}
