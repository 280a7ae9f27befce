using System.Text;
using Ledger.Domain.Integrity;
using Ledger.Domain.Integrity.Bundles;

namespace Ledger.Host.Security;

/// <summary>Signs the seals of bundles with a log's key, and nothing else.</summary>
/// <param name="log">The log's signer.</param>
internal sealed class BundleSealer(ISigner log) : ISigner
{
    /// <inheritdoc/>
    public VerifierKey Key => log.Key;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The message is no bundle's seal.</exception>
    public byte[] Sign(ReadOnlySpan<byte> message) =>
        message.StartsWith(Encoding.UTF8.GetBytes(BundleSeal.Head)) ? log.Sign(message) : throw new ArgumentException("Only the seals of bundles are signed here.", nameof(message));
}
