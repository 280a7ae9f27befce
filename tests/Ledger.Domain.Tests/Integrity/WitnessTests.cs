using CsCheck;
using Ledger.Domain.Integrity;
using Hash = Ledger.Domain.Integrity.Hash;

namespace Ledger.Domain.Tests.Integrity;

/// <summary>Whatever a log asks, in whatever order, a witness cosigns one history of it.</summary>
public sealed class WitnessTests
{
    private const int Most = 24;

    private static readonly TestSigner Log = TestSigner.Log();

    // Two histories that part after seven leaves.
    private static readonly Hash[][] Histories =
        [.. Enumerable.Range(0, 2).Select(history => Enumerable.Range(0, Most).Select(at => Tree.LeafOf(at < 7 ? at : at + (1000 * history))).ToArray())];

    private static readonly Gen<(int History, int Size, int Old, bool Honest)[]> Stories =
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, Most], Gen.Int[0, Most], Gen.Bool).Array[1, 40];

    [Fact]
    public void It_never_cosigns_two_histories() => Always.Holds(Stories, story =>
    {
        Checkpoint? last = null;
        foreach (var (history, size, claimed, honest) in story)
        {
            var old = honest ? (int)(last?.Size ?? 0) : claimed;
            var note = Note.Sign(new Checkpoint(Log.Key.Name, size, Root(history, size)).Text, Log);
            var path = old <= size ? ConsistencyProof.Of(old, size, node => Read(history, node)).Path : [];
            if (Witness.Decide(new(old, path, note), Log.Key, last, TestSigner.Verify) is not WitnessAnswer.Cosign) continue;
            size.ShouldBeGreaterThanOrEqualTo((int)(last?.Size ?? 0));
            if (last is not null) Root(history, (int)last.Size).ShouldBe(last.Root);
            last = Checkpoint.Parse(note.Text);
        }
    });

    [Fact]
    public void An_honest_log_is_always_cosigned() => Always.Holds(Gen.Int[0, Most].Array[1, 12], sizes =>
    {
        Checkpoint? last = null;
        foreach (var size in sizes.Order())
        {
            var note = Note.Sign(new Checkpoint(Log.Key.Name, size, Root(0, size)).Text, Log);
            var old = last?.Size ?? 0;
            Witness.Decide(new(old, ConsistencyProof.Of(old, size, node => Read(0, node)).Path, note), Log.Key, last, TestSigner.Verify).ShouldBe(WitnessAnswer.Cosign);
            last = Checkpoint.Parse(note.Text);
        }
    });

    private static Hash Root(int history, int size) => new LeafRange(0, size).Root(node => Read(history, node));

    private static Hash Read(int history, Node node) => Merkle.Complete(Histories[history].AsSpan((int)(node.Index << node.Level), 1 << node.Level));
}
