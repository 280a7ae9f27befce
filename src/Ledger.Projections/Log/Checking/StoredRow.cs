using NodaTime;

namespace Ledger.Projections.Log.Checking;

/// <summary>A leaf with everything that stands beside it in the database.</summary>
/// <param name="Index">Its place; −1 where it has none yet.</param>
/// <param name="Event">The id of its event, as its row says.</param>
/// <param name="Hash">Its hash, as its row says.</param>
/// <param name="Body">Its bytes.</param>
/// <param name="Stored">The event's row; null where there is none.</param>
/// <param name="Disclosures">The disclosures kept, with layer and data subjects.</param>
internal sealed record StoredRow(long Index, Guid Event, byte[] Hash, byte[] Body, StoredEvent? Stored, List<StoredDisclosure> Disclosures);

/// <summary>An event's row.</summary>
internal sealed record StoredEvent(string Council, Guid Stream, long Version, string Type, Instant At, bool Archived, string? Leaf, byte[] Data);

/// <summary>A disclosure as kept. Where its data subjects are not listed as they must be, they are null.</summary>
internal sealed record StoredDisclosure(string Layer, string Text, string[]? Subjects);

/// <summary>Some leaves in the order of their places, and what else is kept of the same stretch of the log.</summary>
/// <param name="Rows">The leaves.</param>
/// <param name="Tiles">The full tiles that end within the stretch.</param>
/// <param name="Checkpoints">The checkpoints that come next: at least those of the stretch and, where there is one, the first after it.</param>
internal sealed record StoredPage(
    IReadOnlyList<StoredRow> Rows, IReadOnlyDictionary<(int Level, long Index), (byte[] Data, byte[] Root)> Tiles, IReadOnlyList<(long Number, long Size, string Note)> Checkpoints);
