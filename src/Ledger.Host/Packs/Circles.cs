using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>Whether a step of a chain leads back to those of an earlier one, so that the chain goes round in a circle.</summary>
internal static class Circles
{
    /// <summary>
    /// Whether it does: any one of the later step's may deal with it, and those of the earlier are all among them; or all of the earlier have
    /// dealt with it, and nobody else comes. Who only advised or mediated may go on to decide, who never decides alone may be joined by others.
    /// </summary>
    internal static bool LeadBack(ChainStep earlier, ChainStep later)
    {
        if (earlier.Who.Count == 0 || later.Who.Count == 0 || GoesOn(earlier.Part, later.Part) || AreForOthers(earlier, later)) return false;
        var (first, second) = (earlier.Who.ToHashSet(), later.Who.ToHashSet());
        return first.SetEquals(second) || (!later.All && first.IsSubsetOf(second)) || (earlier.All && second.IsSubsetOf(first));
    }

    private static bool GoesOn(string earlier, string later) => earlier is "advise" or "mediate" && ChainStep.Parts.IndexOf(later) > ChainStep.Parts.IndexOf(earlier);

    // A concern is only ever as serious as one of the two steps asks.
    private static bool AreForOthers(ChainStep earlier, ChainStep later) =>
        earlier.When is { Count: > 0 } first && later.When is { Count: > 0 } second && !first.Intersect(second).Any();

    private static int IndexOf(this IReadOnlyList<string> parts, string part) => parts.TakeWhile(one => one != part).Count();
}
