using Ledger.Domain.Integrity;

namespace Ledger.Projections.Log.Checking;

/// <summary>A leaf's bytes read and hashed anew.</summary>
/// <param name="Index">Its place; −1 where it has none yet.</param>
/// <param name="Hash">The hash of its bytes.</param>
/// <param name="Leaf">What it says; null where its bytes are no leaf.</param>
/// <param name="Wrong">Why they are none.</param>
internal sealed record CheckedLeaf(long Index, Hash Hash, Leaf? Leaf, string? Wrong)
{
    internal static CheckedLeaf Of(long index, ReadOnlyMemory<byte> body)
    {
        try
        {
            return new(index, Merkle.Leaf(body.Span), Leaf.Parse(body), null);
        }
        catch (MalformedException wrong)
        {
            return new(index, Merkle.Leaf(body.Span), null, wrong.Message);
        }
    }

    /// <summary>The leaf in words, to begin a sentence.</summary>
    internal string Words => Leaf is null ? $"Leaf {Index}" : $"{(Index < 0 ? "A leaf without its place yet" : $"Leaf {Index}")}, event {Leaf.Id} ({Leaf.Type}, entry {Leaf.Version} of stream {Leaf.Stream})";
}
