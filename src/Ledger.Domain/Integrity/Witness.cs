namespace Ledger.Domain.Integrity;

/// <summary>What a witness answers, with the status under which it does over HTTP (C2SP tlog-witness).</summary>
public enum WitnessAnswer
{
    /// <summary>The checkpoint follows the last one seen: remember it, then cosign it.</summary>
    Cosign = 200,

    /// <summary>The old size is larger than the checkpoint's.</summary>
    OldIsLarger = 400,

    /// <summary>The log's key did not sign the checkpoint.</summary>
    NotSigned = 403,

    /// <summary>This witness watches no log of that name.</summary>
    UnknownLog = 404,

    /// <summary>The old size is not that of the last checkpoint seen, or the same size has another root.</summary>
    Conflict = 409,

    /// <summary>The proof does not bind the checkpoint to the last one seen.</summary>
    BadProof = 422,
}

/// <summary>How a witness decides. It never cosigns two histories of one log: what it last cosigned, every later checkpoint must begin with.</summary>
public static class Witness
{
    /// <summary>Decides on a request. Whoever calls must remember the checkpoint before giving the cosignature away.</summary>
    /// <param name="asked">What the log asks.</param>
    /// <param name="log">The log's key; null for a log that is not watched.</param>
    /// <param name="last">The last checkpoint cosigned for this log; null where there is none.</param>
    /// <param name="verify">The arithmetic.</param>
    /// <exception cref="MalformedException">The note holds no checkpoint.</exception>
    public static WitnessAnswer Decide(WitnessRequest asked, VerifierKey? log, Checkpoint? last, Ed25519Verify verify)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var checkpoint = Checkpoint.Parse(asked.Checkpoint.Text);
        if (log is null) return WitnessAnswer.UnknownLog;
        if (!IsSigned(asked.Checkpoint, log, verify)) return WitnessAnswer.NotSigned;
        if (asked.OldSize > checkpoint.Size) return WitnessAnswer.OldIsLarger;
        if (asked.OldSize != (last?.Size ?? 0)) return WitnessAnswer.Conflict;
        if (checkpoint.Size == last?.Size && checkpoint.Root != last.Root) return WitnessAnswer.Conflict;
        // From nothing, the proof is empty and binds nothing: only an empty tree has a root that can be checked.
        var binds = asked.OldSize == 0
            ? asked.Path.IsEmpty && (checkpoint.Size > 0 || checkpoint.Root == Merkle.Empty)
            : new ConsistencyProof(asked.OldSize, checkpoint.Size, asked.Path).Holds(last!.Root, checkpoint.Root);
        return binds ? WitnessAnswer.Cosign : WitnessAnswer.BadProof;
    }

    private static bool IsSigned(Note note, VerifierKey log, Ed25519Verify verify)
    {
        try
        {
            return note.Verified([log], verify).Length > 0;
        }
        catch (BadSignatureException)
        {
            return false;
        }
    }
}
