using System.Text.Json;
using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Projections;
using Npgsql;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>
/// The least that recording an event can cost: <c>INSERT … COMMIT</c> into tables with the columns, indexes and foreign key of Marten's,
/// statements prepared, connections not reset on return. Nothing is read, decided, serialised or kept beside the event.
/// </summary>
internal sealed class RawTwin(NpgsqlDataSource source, string council, Fact opened, Fact followed) : IRecorder
{
    private const string InsertStream = "insert into twin.mt_streams (id, type, version, tenant_id) values ($1, 'matter', 1, $2)";

    private const string AdvanceStream = "update twin.mt_streams set version = 2, timestamp = now() where id = $1 and tenant_id = $2";

    private const string InsertEvent = """
        insert into twin.mt_events (seq_id, id, stream_id, version, data, type, tenant_id, timestamp, mt_dotnet_type, user_name)
        values (nextval('twin.mt_events_sequence'), $1, $2, $3, $4, $5, $6, $7, $8, 'robin-example')
        """;

    public string Name => "raw INSERT … COMMIT";

    public Task Open(string matter) => Insert(matter, InsertStream, 1, opened);

    public Task Follow(string matter) => Insert(matter, AdvanceStream, 2, followed);

    private async Task Insert(string matter, string stream, long version, Fact fact)
    {
        var id = Matter.Stream(matter).Id;
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                new(stream) { Parameters = { new() { Value = id }, new() { Value = council } } },
                new(InsertEvent)
                {
                    Parameters =
                    {
                        new() { Value = Guid.CreateVersion7() }, new() { Value = id }, new() { Value = version }, Json(fact),
                        new() { Value = StoredNames.All[fact.GetType()] }, new() { Value = council }, new() { Value = DateTimeOffset.UtcNow },
                        new() { Value = fact.GetType().FullName! },
                    },
                },
            },
        };
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private NpgsqlParameter Json(Fact fact) => new() { Value = fact == opened ? openedJson : followedJson, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Jsonb };

    private readonly byte[] openedJson = JsonSerializer.SerializeToUtf8Bytes<object>(opened, StoredJson.Options);

    private readonly byte[] followedJson = JsonSerializer.SerializeToUtf8Bytes<object>(followed, StoredJson.Options);
}
