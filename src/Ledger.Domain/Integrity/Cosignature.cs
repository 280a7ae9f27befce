using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace Ledger.Domain.Integrity;

/// <summary>A witness's signature of a checkpoint (C2SP tlog-cosignature, v1): at this time, the largest tree that I had seen of this log was this one, and it began with all earlier ones.</summary>
public static class Cosignature
{
    internal const int Ed25519Size = 64;

    private const int TimeSize = sizeof(ulong);

    /// <summary>Cosigns a checkpoint.</summary>
    /// <param name="checkpoint">The text of the checkpoint's note, further lines included.</param>
    /// <param name="at">The time; whole seconds count.</param>
    /// <param name="witness">Its key is a <see cref="KeyKind.Witness"/>.</param>
    public static NoteSignature Of(string checkpoint, Instant at, ISigner witness)
    {
        ArgumentNullException.ThrowIfNull(witness);
        if (witness.Key.Kind != KeyKind.Witness) throw new ArgumentException("A log's key does not make cosignatures.", nameof(witness));
        var seconds = at.ToUnixTimeSeconds();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seconds, nameof(at));
        var time = new byte[TimeSize];
        BinaryPrimitives.WriteInt64BigEndian(time, seconds);
        return new(witness.Key.Name, witness.Key.Id, [.. time, .. witness.Sign(Message(checkpoint, seconds))]);
    }

    /// <summary>When a cosignature was made, as the witness says.</summary>
    /// <exception cref="MalformedException">It holds no time that can be.</exception>
    public static Instant TimeOf(NoteSignature cosignature)
    {
        ArgumentNullException.ThrowIfNull(cosignature);
        var seconds = cosignature.Signature.Length == TimeSize + Ed25519Size ? BinaryPrimitives.ReadUInt64BigEndian(cosignature.Signature.AsSpan()) : 0;
        return seconds > 0 && seconds <= (ulong)Instant.MaxValue.ToUnixTimeSeconds()
            ? Instant.FromUnixTimeSeconds((long)seconds)
            : throw new MalformedException($"The signature of {cosignature.Name} holds no time.");
    }

    internal static bool Holds(VerifierKey witness, string checkpoint, ReadOnlySpan<byte> cosignature, Ed25519Verify verify)
    {
        if (cosignature.Length != TimeSize + Ed25519Size) return false;
        var seconds = BinaryPrimitives.ReadInt64BigEndian(cosignature);
        return seconds > 0 && verify(witness.PublicKey.AsSpan(), Message(checkpoint, seconds), cosignature[TimeSize..]);
    }

    private static byte[] Message(string checkpoint, long seconds) => Encoding.UTF8.GetBytes(FormattableString.Invariant($"cosignature/v1\ntime {seconds}\n{checkpoint}"));
}
