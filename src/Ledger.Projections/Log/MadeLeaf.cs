using System.Collections.Immutable;
using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log;

/// <summary>An event's leaf and disclosures, made before the event is saved.</summary>
/// <param name="Number">Which it is of all that this program made: the order of deciding.</param>
/// <param name="Leaf">The leaf.</param>
/// <param name="Body">Its bytes.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Disclosures">The disclosures of the event.</param>
public sealed record MadeLeaf(long Number, Leaf Leaf, byte[] Body, Hash Hash, ImmutableArray<ClassedDisclosure> Disclosures);
