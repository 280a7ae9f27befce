using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Projections.Log;

namespace Ledger.Journeys.Tests.Bundles;

/// <summary>Keys of nobody: made from words.</summary>
internal static class SampleKeys
{
    internal static Ed25519Signer Log(string origin, string seed) => Of(origin, KeyKind.Log, seed);

    internal static Ed25519Signer Witness(string name) => Of(name, KeyKind.Witness, name);

    private static Ed25519Signer Of(string name, KeyKind kind, string seed) => new(name, kind, Hash.Of(Encoding.UTF8.GetBytes(seed)).ToArray());
}
