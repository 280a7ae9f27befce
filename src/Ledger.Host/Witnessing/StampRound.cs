using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Host.Log;
using NodaTime;
using Note = Ledger.Domain.Integrity.Note;

namespace Ledger.Host.Witnessing;

/// <summary>Has the newest checkpoint of each log stamped, once a day at most, and keeps the stamp beside it.</summary>
/// <param name="data">The database.</param>
/// <param name="authority">Who stamps.</param>
internal sealed class StampRound(LogConnections data, TimeStampAuthority authority)
{
    private const string Due = """
        select tenant_id, size, note from (select distinct on (tenant_id) * from ledger.checkpoint order by tenant_id, size desc) newest
        where not exists (select from ledger.stamp where stamp.tenant_id = newest.tenant_id and (stamp.size = newest.size or stamp.at >= $1)) order by 1
        """;

    /// <summary>Stamps what was not stamped on a day.</summary>
    /// <param name="today">The day, in London.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="HttpRequestException">The authority does not answer, or refuses.</exception>
    /// <exception cref="MalformedException">It answered with something that is no stamp of what was asked.</exception>
    /// <exception cref="BadTimeStampException">The stamp does not hold.</exception>
    public async Task StampAll(LocalDate today, CancellationToken cancel)
    {
        foreach (var (council, size, note) in await Unstamped(today, cancel))
        {
            var stamp = await authority.Stamp(note.Text, cancel);
            await using var keep = data.Source.CreateCommand("insert into ledger.stamp (tenant_id, size, at, token) values ($1, $2, $3, $4) on conflict do nothing");
            foreach (var value in (object[])[council, size, stamp.At.ToDateTimeUtc(), stamp.Token]) keep.Parameters.Add(new() { Value = value });
            await keep.ExecuteNonQueryAsync(cancel);
        }
    }

    private async Task<IReadOnlyList<(string Council, long Size, Note Note)>> Unstamped(LocalDate today, CancellationToken cancel)
    {
        await using var ask = data.Source.CreateCommand(Due);
        ask.Parameters.Add(new() { Value = today.AtStartOfDayInZone(OccurredAt.London).ToDateTimeUtc() });
        var due = new List<(string, long, Note)>();
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) due.Add((rows.GetString(0), rows.GetInt64(1), Note.Parse(rows.GetString(2))));
        return due;
    }
}
