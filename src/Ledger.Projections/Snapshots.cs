using System.Collections.Immutable;
using JasperFx.Events;
using Ledger.Domain;
using Ledger.Domain.Letters;
using Ledger.Domain.Matters;
using Ledger.Domain.Roster;
using Marten.Events.Aggregation;
using NodaTime;

namespace Ledger.Projections;

/// <summary>A stream as it stands, kept beside its events in the same transaction: its entries, which are its whole state.</summary>
public interface ISnapshot
{
    /// <summary>The stream's id.</summary>
    Guid Id { get; init; }

    /// <summary>The stream's entries, in order of version.</summary>
    ImmutableList<Entry> Entries { get; init; }
}

/// <summary>A council's roster as it stands.</summary>
public sealed record RosterSnapshot(Guid Id, ImmutableList<Entry> Entries) : ISnapshot;

/// <summary>A matter as it stands.</summary>
public sealed record MatterSnapshot(Guid Id, ImmutableList<Entry> Entries) : ISnapshot;

/// <summary>A letter as it stands.</summary>
public sealed record LetterSnapshot(Guid Id, ImmutableList<Entry> Entries) : ISnapshot;

/// <summary>Keeps a roster's snapshot.</summary>
public sealed class RosterProjection : SingleStreamProjection<RosterSnapshot, Guid>
{
    /// <inheritdoc/>
    public override RosterSnapshot Evolve(RosterSnapshot? snapshot, Guid id, IEvent e) => new(id, e.After(snapshot));
}

/// <summary>Keeps a matter's snapshot.</summary>
public sealed class MatterProjection : SingleStreamProjection<MatterSnapshot, Guid>
{
    /// <inheritdoc/>
    public override MatterSnapshot Evolve(MatterSnapshot? snapshot, Guid id, IEvent e) => new(id, e.After(snapshot));
}

/// <summary>Keeps a letter's snapshot.</summary>
public sealed class LetterProjection : SingleStreamProjection<LetterSnapshot, Guid>
{
    /// <inheritdoc/>
    public override LetterSnapshot Evolve(LetterSnapshot? snapshot, Guid id, IEvent e) => new(id, e.After(snapshot));
}

/// <summary>From the store's words to the domain's.</summary>
public static class Bridge
{
    /// <summary>The stored event as an entry of its stream.</summary>
    public static Entry AsEntry(this IEvent e) => new(e.Id, e.Version, Instant.FromDateTimeOffset(e.Timestamp), (Fact)e.Data);

    /// <summary>The council whose roster this is.</summary>
    public static Council Council(this RosterSnapshot? snapshot) => new(snapshot.History());

    /// <summary>The matter that stands here.</summary>
    public static Matter Matter(this MatterSnapshot snapshot) => new(snapshot.History());

    /// <summary>The letter that stands here.</summary>
    public static Letter Letter(this LetterSnapshot snapshot) => new(snapshot.History());

    /// <summary>The stream's history; empty where there is none.</summary>
    public static History History(this ISnapshot? snapshot) => snapshot is null ? Domain.History.Empty : new(snapshot.Entries);

    internal static ImmutableList<Entry> After(this IEvent e, ISnapshot? snapshot) => (snapshot?.Entries ?? []).Add(e.AsEntry());
}
