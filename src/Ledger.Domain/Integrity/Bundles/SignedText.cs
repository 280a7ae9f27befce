using System.Collections.Immutable;
using NodaTime;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>A text in a bundle that the log's key is seen to have signed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Seen">When each witness that the checker goes by signed it.</param>
internal sealed record SignedText(string Text, ImmutableArray<Instant> Seen)
{
    /// <summary>Reads a note, or says what is wrong with it.</summary>
    /// <param name="what">What it is, as a sentence begins: <c>The checkpoint</c>.</param>
    /// <param name="bytes">The note.</param>
    /// <param name="keys">The checker's keys.</param>
    internal static (SignedText? Signed, string? Problem) Read(string what, ReadOnlyMemory<byte> bytes, BundleKeys keys)
    {
        try
        {
            var note = Note.Parse(bytes.Span);
            if (note.Verified(keys.Logs, keys.Verify).IsEmpty)
                return (null, $"{what} was not signed with the key you gave: it is another log's, or the key is another council's.");
            var witnessed = note.Verified(keys.Witnesses, keys.Verify).DistinctBy(made => made.Key);
            return (new(note.Text, [.. witnessed.Select(made => Cosignature.TimeOf(made.Signature))]), null);
        }
        catch (MalformedException)
        {
            return (null, $"{what} cannot be read: it was damaged or changed.");
        }
        catch (BadSignatureException forged)
        {
            return (null, $"{what} claims a signature of {forged.Key.Name} that was not made with its key: it was changed, or the signature is forged.");
        }
    }
}
