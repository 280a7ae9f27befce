using System.Collections.Immutable;
using System.Text;

namespace Ledger.Domain.Integrity;

/// <summary>A text signed by one or more keys (C2SP signed-note). The text says nothing until a key that the reader trusts is seen to have signed it.</summary>
/// <param name="Text">What is signed: lines, each with its end.</param>
/// <param name="Signatures">The signatures, in the order in which they stand.</param>
public sealed record Note(string Text, ImmutableArray<NoteSignature> Signatures)
{
    /// <summary>How many bytes a note may have here.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>How many signatures a note may have here; the standard asks for at least 16.</summary>
    public const int MostSignatures = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a note. Nothing is verified by that.</summary>
    /// <exception cref="MalformedException">It is not UTF-8, holds a control character, or has no signature lines after its last blank line.</exception>
    public static Note Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes) throw new MalformedException("This note is larger than any that is read here.");
        try
        {
            return Parse(Utf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            throw new MalformedException("A signed note is text in UTF-8; this is not.");
        }
    }

    /// <summary>Reads a note. Nothing is verified by that.</summary>
    /// <exception cref="MalformedException">It holds a control character, or has no signature lines after its last blank line.</exception>
    public static Note Parse(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (note.Any(letter => letter is < ' ' and not '\n')) throw new MalformedException("A signed note holds no control characters but line ends; this does.");
        var blank = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank < 0 || !note.EndsWith('\n') || blank + 2 == note.Length) throw new MalformedException("A signed note has a blank line and signatures after its text; this has not.");
        var lines = note[(blank + 2)..^1].Split('\n');
        if (lines.Length > MostSignatures) throw new MalformedException("This note has more signatures than are read here.");
        return new(note[..(blank + 1)], [.. lines.Select(NoteSignature.Parse)]);
    }

    /// <summary>Signs a text.</summary>
    /// <param name="text">Lines, each with its end.</param>
    /// <param name="signer">A log: its key is a <see cref="KeyKind.Log"/>. What witnesses make is a <see cref="Cosignature"/>.</param>
    public static Note Sign(string text, ISigner signer) => new Note(text, []).SignedBy(signer);

    /// <summary>This note with one more signature by a log's key: as when two keys sign while one takes over from the other.</summary>
    public Note SignedBy(ISigner signer)
    {
        ArgumentNullException.ThrowIfNull(signer);
        if (signer.Key.Kind != KeyKind.Log) throw new ArgumentException("A witness's key makes cosignatures.", nameof(signer));
        return With(new NoteSignature(signer.Key.Name, signer.Key.Id, [.. signer.Sign(Encoding.UTF8.GetBytes(Text))]));
    }

    /// <summary>This note with one more signature.</summary>
    public Note With(NoteSignature signature) => this with { Signatures = Signatures.Add(signature) };

    /// <summary>The signatures that known keys made, with the key of each. Those of unknown keys are passed over.</summary>
    /// <param name="known">The keys that the reader trusts.</param>
    /// <param name="verify">The arithmetic.</param>
    /// <exception cref="BadSignatureException">One that claims to be a known key's is not: the whole note is to be rejected.</exception>
    public ImmutableArray<(VerifierKey Key, NoteSignature Signature)> Verified(IEnumerable<VerifierKey> known, Ed25519Verify verify)
    {
        var keys = known.ToList();
        var made =
            from signature in Signatures
            from key in keys
            where signature.IsOf(key)
            select key.Holds(Text, signature.Signature.AsSpan(), verify) ? (key, signature) : throw new BadSignatureException(key);
        return [.. made];
    }

    /// <summary>The note as it is handed on.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(signature => $"{signature}\n"))}";
}
