using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Ledger.Domain.Integrity;
using NodaTime;
using Npgsql;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Witnessing;

/// <summary>What the time stamps kept beside a log's checkpoints come to.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Last">The last that holds, and of how many leaves it is; null where none was seen to.</param>
/// <param name="Problems">Those that do not hold, each as a sentence.</param>
internal sealed record KeptStamps(int Count, (long Size, TimeStamp Stamp)? Last, IReadOnlyList<string> Problems)
{
    private const string Kept = """
        select s.size, s.at, s.token, c.note from ledger.stamp s left join ledger.checkpoint c on c.tenant_id = s.tenant_id and c.size = s.size
        where s.tenant_id = $1 and s.size >= $2 order by s.size
        """;

    /// <summary>Checks every one of them.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="council">The council's slug.</param>
    /// <param name="roots">The roots that an authority's certificate must rest on; null where none are named, and then nothing is checked.</param>
    /// <param name="cancel">Gives up.</param>
    internal static Task<KeptStamps> All(NpgsqlConnection connection, string council, X509Certificate2Collection? roots, CancellationToken cancel) => From(connection, council, 0, roots, cancel);

    /// <summary>Checks the last only.</summary>
    internal static async Task<KeptStamps> Newest(NpgsqlConnection connection, string council, X509Certificate2Collection? roots, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select max(size) from ledger.stamp where tenant_id = $1", connection) { Parameters = { new() { Value = council } } };
        return await ask.ExecuteScalarAsync(cancel) is long last ? await From(connection, council, last, roots, cancel) : new(0, null, []);
    }

    private static async Task<KeptStamps> From(NpgsqlConnection connection, string council, long least, X509Certificate2Collection? roots, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand(Kept, connection) { Parameters = { new() { Value = council }, new() { Value = least } } };
        var (count, problems) = (0, new List<string>());
        (long, TimeStamp)? last = null;
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        for (; await rows.ReadAsync(cancel); count++)
        {
            if (roots is null) continue;
            var size = rows.GetInt64(0);
            if (Wrong(rows, roots, out var stamp) is { } why) problems.Add($"The time stamp of the checkpoint of {size.ToString("N0", CultureInfo.InvariantCulture)} leaves does not hold. {why}");
            else last = (size, stamp!);
        }

        return new(count, last, problems);
    }

    private static string? Wrong(NpgsqlDataReader row, X509Certificate2Collection roots, out TimeStamp? stamp)
    {
        stamp = null;
        if (row.IsDBNull(3)) return "The checkpoint that it is of is gone.";
        try
        {
            stamp = TimeStamp.Read((byte[])row[2], Note.Parse(row.GetString(3)).Text, roots);
            var at = Instant.FromDateTimeOffset(row.GetFieldValue<DateTimeOffset>(1));
            return (stamp.At - at).TotalMilliseconds is > -1 and < 1 ? null : $"It is of {stamp.At}, and its row says {at}.";
        }
        catch (Exception wrong) when (wrong is MalformedException or BadTimeStampException)
        {
            return wrong.Message;
        }
    }
}
