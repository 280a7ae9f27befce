using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Ledger.Domain.Integrity;
using NodaTime;

namespace Ledger.Host.Witnessing;

/// <summary>What a time-stamp authority says of a checkpoint (RFC 3161): at this time it was there.</summary>
/// <param name="At">The authority's time.</param>
/// <param name="Authority">The subject of its certificate.</param>
/// <param name="Token">The token itself (DER), to be kept.</param>
public sealed record TimeStamp(Instant At, string Authority, byte[] Token)
{
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";

    /// <summary>Reads and checks a stamp: that it is of this checkpoint, and by an authority under one of the roots that the reader trusts.</summary>
    /// <param name="token">The token (DER).</param>
    /// <param name="checkpoint">The text of the checkpoint's note, without signatures: cosignatures that come later change nothing.</param>
    /// <param name="roots">The roots that the reader trusts.</param>
    /// <exception cref="MalformedException">It is no time-stamp token.</exception>
    /// <exception cref="BadTimeStampException">It is not of this checkpoint, or not by an authority that is trusted.</exception>
    public static TimeStamp Read(byte[] token, string checkpoint, X509Certificate2Collection roots)
    {
        try
        {
            return Verified(token, checkpoint, roots);
        }
        catch (CryptographicException wrong)
        {
            throw new MalformedException($"This is no time-stamp token (RFC 3161): {wrong.Message}");
        }
    }

    private static TimeStamp Verified(byte[] token, string checkpoint, X509Certificate2Collection roots)
    {
        if (!Rfc3161TimestampToken.TryDecode(token, out var read, out var length) || length != token.Length)
            throw new MalformedException("This is no time-stamp token (RFC 3161).");
        if (!read.VerifySignatureForData(Encoding.UTF8.GetBytes(checkpoint), out var authority))
            throw new BadTimeStampException("The time stamp is not of this checkpoint, or its signature does not hold.");
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(TimeStamping));
        chain.ChainPolicy.ExtraStore.AddRange(read.AsSignedCms().Certificates);
        chain.ChainPolicy.VerificationTime = read.TokenInfo.Timestamp.LocalDateTime;
        if (!chain.Build(authority))
            throw new BadTimeStampException($"The time stamp is by {authority.Subject}, which is not an authority that is trusted here.");
        return new(Instant.FromDateTimeOffset(read.TokenInfo.Timestamp), authority.Subject, token);
    }
}

/// <summary>A time stamp that does not hold.</summary>
/// <param name="says">Why, in a sentence.</param>
public sealed class BadTimeStampException(string says) : Exception(says);
