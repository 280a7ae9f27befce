using System.Collections.Immutable;

namespace Ledger.Domain.Integrity.Bundles;

/// <summary>The keys by which somebody checks a bundle. They come from the checker, never from the bundle.</summary>
/// <param name="Logs">The log's key; two while one takes over from the other.</param>
/// <param name="Witnesses">The keys of the witnesses that the checker goes by; none where they go by none.</param>
/// <param name="Verify">The arithmetic.</param>
public sealed record BundleKeys(ImmutableArray<VerifierKey> Logs, ImmutableArray<VerifierKey> Witnesses, Ed25519Verify Verify)
{
    /// <summary>How many witnesses must have signed: more than half.</summary>
    public int Majority => (Witnesses.Length / 2) + 1;

    /// <summary>Reads the keys that a checker gives.</summary>
    /// <exception cref="MalformedException">One is no key, or of the wrong kind; or there is none of the log.</exception>
    public static BundleKeys Parse(IEnumerable<string> logs, IEnumerable<string> witnesses, Ed25519Verify verify)
    {
        var keys = new BundleKeys([.. logs.Select(VerifierKey.Parse).Distinct()], [.. witnesses.Select(VerifierKey.Parse).Distinct()], verify);
        if (keys.Logs.IsEmpty) throw new MalformedException("The log's key is missing.");
        if (keys.Logs.Any(key => key.Kind != KeyKind.Log)) throw new MalformedException("A witness's key was given as the log's.");
        if (keys.Witnesses.Any(key => key.Kind != KeyKind.Witness)) throw new MalformedException("A log's key was given as a witness's.");
        return keys;
    }
}
