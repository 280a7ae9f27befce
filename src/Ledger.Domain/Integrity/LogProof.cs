using System.Collections.Immutable;
using System.Text;

namespace Ledger.Domain.Integrity;

/// <summary>A proof file (C2SP tlog-proof): one leaf's place in a log, with the checkpoint that covers it.</summary>
/// <param name="Index">The leaf's place in the log, from 0.</param>
/// <param name="Path">The inclusion proof.</param>
/// <param name="Checkpoint">The log's signed checkpoint.</param>
/// <param name="Extra">Further bytes, for which nothing vouches; null where there are none.</param>
public sealed record LogProof(long Index, ImmutableArray<Hash> Path, Note Checkpoint, ImmutableArray<byte>? Extra = null)
{
    private const string Head = "c2sp.org/tlog-proof@v1";

    /// <summary>Reads a proof file. Nothing is verified by that.</summary>
    /// <exception cref="MalformedException">It is no proof file.</exception>
    public static LogProof Parse(ReadOnlySpan<byte> file)
    {
        var (head, note) = ProofText.Split(file, "A proof file");
        var lines = head.Split('\n');
        var at = 1;
        if (lines[0] != Head) throw new MalformedException($"A proof file begins with “{Head}”; this does not.");
        ImmutableArray<byte>? extra = lines.Length > at && lines[at].StartsWith("extra ", StringComparison.Ordinal) ? [.. StrictBase64.Read(lines[at++][6..])] : null;
        if (lines.Length <= at || !lines[at].StartsWith("index ", StringComparison.Ordinal)) throw new MalformedException("A proof file says the leaf's index; this does not.");
        return new(Integrity.Checkpoint.Number(lines[at][6..]), ProofText.Hashes(lines[(at + 1)..]), note, extra);
    }

    /// <summary>Whether a leaf stands at <see cref="Index"/> of the tree that the checkpoint states. Who signed the checkpoint is another question.</summary>
    /// <param name="leaf">The leaf's hash.</param>
    /// <exception cref="MalformedException">The note is no checkpoint.</exception>
    public bool Holds(Hash leaf)
    {
        var stated = Integrity.Checkpoint.Parse(Checkpoint.Text);
        return new InclusionProof(Index, stated.Size, Path).Holds(leaf, stated.Root);
    }

    /// <summary>The proof file.</summary>
    public override string ToString()
    {
        var file = new StringBuilder(Head).Append('\n');
        if (Extra is { } extra) file.Append("extra ").Append(Convert.ToBase64String([.. extra])).Append('\n');
        file.Append("index ").Append(Index).Append('\n');
        foreach (var hash in Path) file.Append(hash).Append('\n');
        return file.Append('\n').Append(Checkpoint).ToString();
    }
}
