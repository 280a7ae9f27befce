using System.Collections.Immutable;
using JasperFx.Events;
using Ledger.Domain;
using Ledger.Domain.Records;
using Ledger.Domain.Roster;
using Ledger.Projections.Log;
using Marten.Events.Aggregation;
using NodaTime;

namespace Ledger.Projections;

/// <summary>A stream as it stands, kept beside its events in the same transaction: its entries, which are its whole state.</summary>
/// <param name="Id">The stream's id.</param>
/// <param name="Kind">The kind of record, as <see cref="RecordKind"/> names it.</param>
/// <param name="Entries">The stream's entries, in order of version.</param>
/// <param name="Leaf">The leaf hash of the last of them, which the leaf of the next will name; null where that was recorded before there was a log.</param>
public sealed record StreamSnapshot(Guid Id, string Kind, ImmutableList<Entry> Entries, string? Leaf = null);

/// <summary>Keeps every stream's snapshot.</summary>
public sealed class StreamProjection : SingleStreamProjection<StreamSnapshot, Guid>
{
    /// <inheritdoc/>
    public override StreamSnapshot Evolve(StreamSnapshot? snapshot, Guid id, IEvent e)
    {
        Signals.Applied.Add(1);
        return snapshot is null
            ? new(id, RecordKind.BegunBy((Fact)e.Data).Name, [e.AsEntry()], e.GetHeader(Leaves.Header)?.ToString())
            : snapshot with { Entries = snapshot.Entries.Add(e.AsEntry()), Leaf = e.GetHeader(Leaves.Header)?.ToString() };
    }
}

/// <summary>From the store's words to the domain's.</summary>
public static class Bridge
{
    /// <summary>The stored event as an entry of its stream.</summary>
    public static Entry AsEntry(this IEvent e) => new(e.Id, e.Version, Instant.FromDateTimeOffset(e.Timestamp), (Fact)e.Data);

    /// <summary>The stream's history; empty where there is none.</summary>
    public static History History(this StreamSnapshot? snapshot) => snapshot is null ? Domain.History.Empty : new(snapshot.Entries);

    /// <summary>The council whose roster this is.</summary>
    public static Council Council(this StreamSnapshot? snapshot) => new(snapshot.History());
}
