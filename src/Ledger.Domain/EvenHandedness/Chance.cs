namespace Ledger.Domain.EvenHandedness;

/// <summary>
/// How often groups that are treated alike would differ at least as much as these do, by chance alone: the p-value of a test.
/// A small one is a reason to look, and never a finding.
/// </summary>
/// <param name="P">The share of arrangements at least as uneven as the one observed: more than 0, at most 1.</param>
/// <param name="Arrangements">How many arrangements were looked at.</param>
/// <param name="Seed">The seed from which the arrangements were drawn; null where every one there is was looked at, so that the share is exact.</param>
public sealed record Chance(double P, long Arrangements, ulong? Seed)
{
    /// <summary>From what share on a difference is common enough to need no second look, by convention (R. A. Fisher, 1925).</summary>
    public const double Rare = 0.05;

    // Of 2,000, a share of 5 in 100 comes out within 1 in 100 of the true one 19 times of 20; of 20,000, within 3 in 1,000.
    private const int MostDrawn = 20_000;
    private const int FewestDrawn = 2_000;
    private const int MostDealt = 100_000_000;

    // Sums of many small probabilities differ in their last digits by the order of adding; R's fisher.test allows for as much.
    internal const double Rounding = 1e-7;

    /// <summary>Whether every arrangement there is was looked at.</summary>
    public bool Exact => Seed is null;

    /// <summary>Whether so uneven an arrangement is rare enough among groups treated alike that a person should look.</summary>
    public bool IsReasonToLook => P < Rare;

    // The arrangement observed is itself one of those possible, and counts as drawn (Phipson and Smyth, 2010): a share of 0 can't come out.
    /// <summary>A share of arrangements drawn: of 20,000, and of fewer, though not of fewer than 2,000, where they arrange more than 5,000 things.</summary>
    /// <param name="things">How many things an arrangement deals out.</param>
    /// <param name="drawIsAsUneven">Draws an arrangement, and says whether it is at least as uneven as the one observed.</param>
    /// <param name="seed">From what they are drawn.</param>
    internal static Chance FromDraws(int things, Func<bool> drawIsAsUneven, ulong seed)
    {
        var (asUneven, draws) = (1, Math.Clamp(MostDealt / Math.Max(things, 1), FewestDrawn, MostDrawn));
        for (var draw = 0; draw < draws; draw++) asUneven += drawIsAsUneven() ? 1 : 0;
        return new(asUneven / (draws + 1.0), draws, seed);
    }
}
