using Ledger.Domain.Integrity;
using Ledger.Projections.Log;

namespace Ledger.Host.Tests.Witnessing;

/// <summary>A log in memory that grows, and can tell two histories.</summary>
internal sealed class GrowingLog(string origin, byte seed) : IDisposable
{
    private readonly List<Hash> leaves = [];
    private readonly Ed25519Signer signer = new(origin, KeyKind.Log, [.. Enumerable.Repeat(seed, 32)]);

    public VerifierKey Key => signer.Key;

    public GrowingLog With(params IEnumerable<string> more)
    {
        leaves.AddRange(more.Select(leaf => Merkle.Leaf(System.Text.Encoding.UTF8.GetBytes(leaf))));
        return this;
    }

    public Note Checkpoint()
    {
        var tree = new Frontier();
        leaves.ForEach(tree.Append);
        return Note.Sign(new Checkpoint(origin, leaves.Count, tree.Root).Text, signer);
    }

    public Task<ConsistencyProof> Prove(long from) => Task.FromResult(ConsistencyProof.Of(
        Math.Min(from, leaves.Count), leaves.Count, node => Merkle.Complete([.. leaves.GetRange((int)(node.Index << node.Level), 1 << node.Level)])));

    public void Dispose() => signer.Dispose();
}
