using System.Collections.Immutable;
using Ledger.Domain.Integrity;
using Ledger.Host.Commands;
using Ledger.Projections.Log;

namespace Ledger.Host.Cli;

/// <summary>The keys that a checker trusts.</summary>
internal static class TrustedKeys
{
    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">One is no verifier key of a log.</exception>
    internal static ImmutableArray<VerifierKey> Read(IReadOnlyList<string> texts) => [.. texts.Select(Read)];

    /// <summary>A held checkpoint's note, signed by one of the keys.</summary>
    /// <exception cref="UnusableInputException">It is signed by none of them.</exception>
    internal static Checkpoint Signed(string path, ImmutableArray<VerifierKey> keys)
    {
        var note = CheckpointFile.Read(path);
        try
        {
            if (!note.Verified(keys, Ed25519.Verify).IsEmpty) return Checkpoint.Parse(note.Text);
        }
        catch (BadSignatureException)
        {
            // Said below.
        }

        throw new UnusableInputException($"The checkpoint in {path} is not signed by the log's key.", "Give a checkpoint that this log signed, and with --key the key that it was signed with.");
    }

    private static VerifierKey Read(string text)
    {
        try
        {
            var key = VerifierKey.Parse(text);
            return key.Kind is KeyKind.Log ? key : throw new UnusableInputException("This is a witness's key.", "Give the log's, as `ledger log key` prints it.");
        }
        catch (MalformedException wrong)
        {
            throw new UnusableInputException(wrong.Message, "Give the key as `ledger log key` prints it.", wrong);
        }
    }
}
