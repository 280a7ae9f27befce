using DiffPlex;
using Ledger.Domain.Aligning;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>The advice that two groups had in full, word by word: what stands in both, and what only in one.</summary>
internal static class TextDifference
{
    private static readonly char[] BetweenWords = [' ', '\n', '\r', '\t'];

    /// <summary>The pieces in order; none where either has no text.</summary>
    internal static IReadOnlyList<TextPiece> Of(IReadOnlyList<AdviceText> one, IReadOnlyList<AdviceText> other)
    {
        if (one.Count == 0 || other.Count == 0) return [];
        var found = Differ.Instance.CreateWordDiffs(Joined(one), Joined(other), ignoreWhitespace: true, BetweenWords);
        var (old, pieces, at) = (found.PiecesOld.ToArray(), new List<TextPiece>(), 0);
        foreach (var block in found.DiffBlocks)
        {
            Add(TextSide.Both, old[at..block.DeleteStartA]);
            Add(TextSide.One, old[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(TextSide.Other, found.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(TextSide.Both, old[at..]);
        return pieces;

        void Add(TextSide side, IEnumerable<string> words)
        {
            if (string.Concat(words) is { } text && !string.IsNullOrWhiteSpace(text)) pieces.Add(new(side, text.Trim()));
        }
    }

    private static string Joined(IReadOnlyList<AdviceText> texts) => string.Join("\n\n", texts.Select(text => text.Text));
}
