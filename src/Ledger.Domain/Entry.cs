using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ledger.Domain;

/// <summary>A fact as it stands in the ledger: where, and when it was recorded.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Version">Its place in its stream, from 1.</param>
/// <param name="RecordedAt">When the ledger learned of it.</param>
/// <param name="Fact">What happened.</param>
public sealed record Entry(Guid Id, long Version, Instant RecordedAt, Fact Fact);

/// <summary>An <see cref="Entry"/> whose kind of fact is known.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Version">Its place in its stream, from 1.</param>
/// <param name="RecordedAt">When the ledger learned of it.</param>
/// <param name="Fact">What happened.</param>
public sealed record Entry<TFact>(Guid Id, long Version, Instant RecordedAt, TFact Fact) where TFact : Fact
{
    /// <summary>The day it happened, in London.</summary>
    public LocalDate On => Fact.Occurred.Date;

    /// <summary>When it happened.</summary>
    public OccurredAt When => Fact.Occurred;

    /// <summary>The same entry, its kind of fact forgotten: as evidence is cited.</summary>
    [return: NotNullIfNotNull(nameof(entry))]
    public static implicit operator Entry?(Entry<TFact>? entry) => entry is null ? null : new(entry.Id, entry.Version, entry.RecordedAt, entry.Fact);
}
