using NodaTime;

namespace Ledger.Projections.Log.Checking;

/// <summary>A leaf with everything that stands beside it in the database.</summary>
/// <param name="Index">Its place; −1 where it has none yet.</param>
/// <param name="Event">The id of its event, as its row says.</param>
/// <param name="Hash">Its hash, as its row says.</param>
/// <param name="Body">Its bytes.</param>
/// <param name="Stored">The event's row; null where there is none.</param>
/// <param name="Disclosures">The disclosures kept, with layer and data subjects.</param>
internal sealed record StoredRow(long Index, Guid Event, byte[] Hash, byte[] Body, StoredEvent? Stored, IReadOnlyList<StoredDisclosure> Disclosures);

/// <summary>An event's row.</summary>
internal sealed record StoredEvent(string Council, Guid Stream, long Version, string Type, Instant At, bool Archived, string? Leaf, byte[] Data);

/// <summary>A disclosure as kept.</summary>
internal sealed record StoredDisclosure(string Layer, string Text, string Subjects);
