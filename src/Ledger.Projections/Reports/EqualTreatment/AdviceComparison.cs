using Ledger.Domain;
using Ledger.Domain.Aligning;
using Ledger.Domain.Matters;

namespace Ledger.Projections.Reports.EqualTreatment;

/// <summary>The advice of two groups on one matter, side by side.</summary>
/// <param name="One">The id of the one.</param>
/// <param name="OneName">Its name.</param>
/// <param name="Other">The id of the other.</param>
/// <param name="OtherName">Its name.</param>
/// <param name="Score">How much the two have in common, 0 to 1; it puts a list in order, and decides nothing.</param>
/// <param name="Points">The points: the one's in their order, then what only the other had.</param>
/// <param name="Text">The advice in full, where both have it in writing: what stands in both, and what only in one.</param>
/// <param name="Verdict">What a person judged; null where nobody has.</param>
public sealed record AdviceComparison(
    string One, string OneName, string Other, string OtherName, double Score, IReadOnlyList<PointLine> Points, IReadOnlyList<TextPiece> Text,
    AdviceVerdict? Verdict);

/// <summary>One point, beside the other group's.</summary>
/// <param name="Agreement">How the two stand to each other.</param>
/// <param name="Kind">The sort of point.</param>
/// <param name="About">The option that a merit or demerit is about.</param>
/// <param name="One">The one's words; null where it did not have the point.</param>
/// <param name="Other">The other's.</param>
/// <param name="FiguresDiffer">Whether the two name different figures.</param>
/// <param name="OneEvent">The id of the event that records the one's.</param>
/// <param name="OtherEvent">The id of the event that records the other's.</param>
public sealed record PointLine(
    Agreement Agreement, PointKind Kind, string? About, string? One, string? Other, bool FiguresDiffer, Guid? OneEvent, Guid? OtherEvent);

/// <summary>In whose text a piece stands.</summary>
public enum TextSide
{
    /// <summary>In both.</summary>
    Both,

    /// <summary>In the one's only.</summary>
    One,

    /// <summary>In the other's only.</summary>
    Other,
}

/// <summary>A piece of two texts compared.</summary>
/// <param name="In">In whose text it stands.</param>
/// <param name="Text">The words.</param>
public sealed record TextPiece(TextSide In, string Text);

/// <summary>A person's judgement whether two groups had the same advice.</summary>
/// <param name="Verdict">The judgement.</param>
/// <param name="Reasons">Why.</param>
/// <param name="On">When it was given.</param>
/// <param name="Event">The id of the event that records it.</param>
/// <param name="Outdated">Whether either group has been advised further since, so that it has to be judged again.</param>
public sealed record AdviceVerdict(SameAdvice Verdict, string Reasons, OccurredAt On, Guid Event, bool Outdated)
{
    /// <summary>The judgement in a phrase.</summary>
    public string InWords => (Verdict switch
    {
        SameAdvice.Same => "judged substantially the same",
        SameAdvice.DiffersForAStatedReason => "judged to differ for a stated reason",
        _ => "judged to differ",
    }) + $": {Reasons}" + (Outdated ? " (advised further since)" : "");
}
