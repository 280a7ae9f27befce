using System.Collections.Immutable;
using System.Text;

namespace Ledger.Domain.Integrity;

/// <summary>What a log asks of a witness (C2SP tlog-witness, <c>add-checkpoint</c>): cosign this checkpoint, which begins with the last one you cosigned.</summary>
/// <param name="OldSize">The size of the last checkpoint that the witness cosigned; 0 where there is none.</param>
/// <param name="Path">The consistency proof from there; empty from 0.</param>
/// <param name="Checkpoint">The signed checkpoint.</param>
public sealed record WitnessRequest(long OldSize, ImmutableArray<Hash> Path, Note Checkpoint)
{
    /// <summary>Reads the body of a request. Nothing is verified by that.</summary>
    /// <exception cref="MalformedException">It is no such request.</exception>
    public static WitnessRequest Parse(ReadOnlySpan<byte> body)
    {
        var (head, note) = ProofText.Split(body, "A request to a witness");
        var lines = head.Split('\n');
        if (!lines[0].StartsWith("old ", StringComparison.Ordinal)) throw new MalformedException("A request to a witness begins with the old size; this does not.");
        return new(Integrity.Checkpoint.Number(lines[0][4..]), ProofText.Hashes(lines[1..]), note);
    }

    /// <summary>The body of the request.</summary>
    public override string ToString()
    {
        var body = new StringBuilder("old ").Append(OldSize).Append('\n');
        foreach (var hash in Path) body.Append(hash).Append('\n');
        return body.Append('\n').Append(Checkpoint).ToString();
    }
}
