using System.Collections.Immutable;

namespace Ledger.Domain.Aligning;

/// <summary>How alike two points are, by their words. It only finds which points to set side by side: whether they say the same is a person's to judge.</summary>
internal static class Likeness
{
    /// <summary>From what likeness on two points are set side by side.</summary>
    internal const double Near = 0.6;

    /// <summary>The share of words that two texts have in common, 0 to 1 (Dice, 1945; Sørensen, 1948).</summary>
    internal static double Of(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        if (one.Length + other.Length == 0) return 1;
        var left = other.GroupBy(word => word).ToDictionary(word => word.Key, word => word.Count());
        var common = 0;
        foreach (var word in one)
        {
            if (!left.TryGetValue(word, out var count) || count == 0) continue;
            left[word] = count - 1;
            common++;
        }

        return 2.0 * common / (one.Length + other.Length);
    }
}
