using JasperFx;
using JasperFx.Events;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Protocol;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Projections;
using Marten.Services.BatchQuerying;
using NodaTime;

namespace Ledger.Host.Commands;

/// <summary>One stream on the workbench, whatever its kind.</summary>
/// <param name="kind">The kind of record.</param>
/// <param name="stream">Marten's hold on it, under optimistic concurrency.</param>
internal sealed class Piece(RecordKind kind, IEventStream<StreamSnapshot> stream)
{
    internal History History { get; set; } = stream.Aggregate.History();

    /// <summary>The leaf hash of the last entry; null where there is none, or it was recorded before there was a log and is not looked up yet.</summary>
    internal Hash? Leaf { get; set; } = stream.Aggregate?.Leaf is { } leaf ? Hash.Parse(leaf) : null;

    /// <summary>Asks for a stream under optimistic concurrency; it is there once the batch that it is part of has run.</summary>
    /// <exception cref="ConcurrencyException">Somebody recorded something between the reading of the stream's version and of its snapshot.</exception>
    internal static async Task<Piece> Hold(IBatchEvents events, StreamName stream)
    {
        var held = await events.FetchForWriting<StreamSnapshot>(stream.Id);
        return (held.StartingVersion ?? 0) == (held.Aggregate?.Entries.Count ?? 0)
            ? new(RecordKind.Of(stream.Kind), held)
            : throw new ConcurrencyException(typeof(StreamSnapshot), stream.Id);
    }

    internal Decision Decide(ICommand command, Council council, Act act) => kind.Decide(command, History, council, act);

    internal Judgement Judge(History history, Council council, Instant now) => kind.Record(history).Judge(council, now);

    internal Fact WentOn(IReadOnlyList<string> clauses, string reason) => kind.Record(History).WentOn(clauses, reason);

    internal void Append(IEnumerable<IEvent> events) => stream.AppendMany(events);
}
