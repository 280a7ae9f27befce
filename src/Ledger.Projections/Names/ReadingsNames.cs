using Ledger.Domain.Readings;

namespace Ledger.Projections.Names;

/// <summary>The stored names of the facts about who read a confidential part of a record.</summary>
internal static class ReadingsNames
{
    internal static readonly (Type Kind, string Name)[] All =
    [
        (typeof(ConfidentialLayerRead), "reading.confidential-layer-read"),
        (typeof(BundleDisclosed), "reading.bundle-disclosed"),
        (typeof(ErasureProposed), "reading.erasure-proposed"),
        (typeof(ErasureDecided), "reading.erasure-decided"),
        (typeof(ErasureDone), "reading.erasure-done"),
    ];
}
