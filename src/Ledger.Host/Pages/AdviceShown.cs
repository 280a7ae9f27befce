using Ledger.Domain.Aligning;
using Ledger.Host.Exports;
using Ledger.Projections.Reports.EqualTreatment;

namespace Ledger.Host.Pages;

/// <summary>The advice of two groups, to be shown side by side.</summary>
/// <param name="In">The matter.</param>
/// <param name="Advice">The advice compared.</param>
public sealed record AdviceShown(RecordSaid In, AdviceComparison Advice)
{
    /// <summary>How far the two agree, and what a person judged, in sentences.</summary>
    public string Says
    {
        get
        {
            var (same, all) = (Advice.Points.Count(point => point.Agreement is Agreement.Same), Advice.Points.Count);
            var verdict = Advice.Verdict is { } judged ? $"{Layout.Capital(judged.InWords).TrimEnd('.')}." : "Nobody has judged whether it is substantially the same.";
            return $"{(all == 0 ? "" : $"{same} of {all} points are the same. ")}{verdict}";
        }
    }

    /// <summary>Whether what was put in full differs anywhere.</summary>
    public bool TextDiffers => Advice.Text.Any(piece => piece.In is not TextSide.Both);
}
