using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ledger.Domain.Aligning;

/// <summary>What sort of point an officer made.</summary>
public enum PointKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>An option.</summary>
    Option,

    /// <summary>A merit of an option.</summary>
    Merit,

    /// <summary>A demerit of an option.</summary>
    Demerit,

    /// <summary>What the officer recommended.</summary>
    Recommendation,

    /// <summary>Political implications dealt with.</summary>
    PoliticalImplication,
}

/// <summary>One point of the advice that a group had.</summary>
/// <param name="Kind">Fact, option, merit and so on.</param>
/// <param name="Text">The point as recorded.</param>
/// <param name="Of">The option that a merit or demerit is about; null for other points.</param>
/// <param name="Event">The id of the event that records it.</param>
/// <param name="Written">Whether it was given in writing: what was only said at a group's own meeting is not for other groups' eyes.</param>
public sealed record AdvicePoint(PointKind Kind, string Text, string? Of, Guid Event, bool Written)
{
    /// <summary>The point's words, in lower case and without stops: what a comparison goes by.</summary>
    internal ImmutableArray<string> Words { get; } = WordsOf(Text);

    /// <summary>The point in its plainest form, by which it is known again however it is typed.</summary>
    internal string Normalised { get; } = string.Join(' ', WordsOf(Text));

    /// <summary>The figures in it: points alike in all but a figure do not say the same.</summary>
    internal IEnumerable<string> Figures => Words.Where(word => word.Any(char.IsDigit));

    /// <summary>Whether two points are put in the same words, however typed.</summary>
    internal bool SaysTheSameAs(AdvicePoint other) => Normalised == other.Normalised;

    // Stops within a figure belong to it: 41,000 and 1.5; elsewhere they part words.
    internal static ImmutableArray<string> WordsOf(string text)
    {
        var letters = text.ToLower(CultureInfo.InvariantCulture);
        var spaced = new StringBuilder(letters.Length);
        for (var at = 0; at < letters.Length; at++)
        {
            var inFigure = letters[at] is '.' or ',' && at > 0 && at + 1 < letters.Length && char.IsDigit(letters[at - 1]) && char.IsDigit(letters[at + 1]);
            if (inFigure && letters[at] is ',' || letters[at] is '\'' or '’') continue;
            spaced.Append(inFigure || char.IsLetterOrDigit(letters[at]) || letters[at] is '£' or '%' ? letters[at] : ' ');
        }

        return [.. spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
