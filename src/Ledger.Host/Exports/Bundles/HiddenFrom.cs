using System.Collections.Immutable;
using Ledger.Domain;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;
using Ledger.Domain.NeedToKnow;
using Ledger.Projections.Reports;
using Marten;

namespace Ledger.Host.Exports.Bundles;

/// <summary>What a bundle of a record keeps from a reader: every layer, and of entries that do not exist for them everything. Its proofs hold without.</summary>
/// <param name="record">The record.</param>
/// <param name="seen">It as they see it.</param>
/// <param name="all">Whether they see all of it.</param>
internal sealed class HiddenFrom(StreamName record, SeenRecord seen, bool all)
{
    /// <summary>Whether the ground of an erasure is kept from them.</summary>
    internal bool Basis => !all;

    /// <summary>What is kept from a reader; null where the record does not exist for them.</summary>
    internal static async Task<HiddenFrom?> Of(IQuerySession session, StreamName record, Reader reader, CancellationToken cancel) =>
        await new RecordsQuery(session).One(record, reader, cancel) is { } seen ? new(record, seen, reader.Role is Role.Keeper) : null;

    /// <summary>The digests of what is kept from them.</summary>
    internal IReadOnlySet<string> In(ImmutableArray<BundleEntry> entries) => all ? ImmutableHashSet<string>.Empty
        : entries.SelectMany(entry => entry.Kept.Where(part => !Shows(Leaf.Parse(entry.Leaf), part)).Select(part => part.Disclosure.Digest)).ToHashSet();

    // What shows only that something was erased stands in another stream: its leaf says so in the clear.
    private bool Shows(Leaf leaf, ClassedDisclosure part) =>
        leaf.Stream == record.Id && seen.Entry(leaf.Version) is { Corrected: false } entry && entry.View.Shown.Contains(part.Layer)
        && !entry.LeftOut.Contains(part.Path.Split('.', '[')[0]);
}
