namespace Ledger.Domain.Aligning;

/// <summary>How the points of two groups stand to each other.</summary>
public enum Agreement
{
    /// <summary>Both had the point, in the same words.</summary>
    Same,

    /// <summary>Perhaps the same point in other words: a person must say.</summary>
    InOtherWords,

    /// <summary>The same words, put to one as one sort of point and to the other as another: a merit here, a demerit there.</summary>
    PutOtherwise,

    /// <summary>Only the one had it.</summary>
    OnlyOne,

    /// <summary>Only the other had it.</summary>
    OnlyOther,
}

/// <summary>A point of one group beside that of the other.</summary>
/// <param name="Agreement">How they stand to each other.</param>
/// <param name="One">The one's point; null where only the other had it.</param>
/// <param name="Other">The other's point; null where only the one had it.</param>
/// <param name="FiguresDiffer">Whether the two name different figures.</param>
public sealed record Aligned(Agreement Agreement, AdvicePoint? One, AdvicePoint? Other, bool FiguresDiffer = false);
