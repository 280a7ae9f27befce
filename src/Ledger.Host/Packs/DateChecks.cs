using Ledger.Domain.Protocol;

namespace Ledger.Host.Packs;

/// <summary>The order of a pack's dates: adopted, then in effect, then reviewed.</summary>
internal static class DateChecks
{
    internal static IEnumerable<PackProblem> Of(PackFile file, Pack pack)
    {
        if (pack.Review < pack.Adopted)
            yield return file.Problem("$.review", $"the review, {Dates.Plain(pack.Review!.Value)}, comes before the adoption, {Dates.Plain(pack.Adopted!.Value)}", "correct one of the two dates");
        if (pack.EffectiveFrom < pack.Adopted)
            yield return file.Problem("$.effectiveFrom", $"it takes effect on {Dates.Plain(pack.EffectiveFrom!.Value)}, before its adoption on {Dates.Plain(pack.Adopted!.Value)}", "correct one of the two dates");
        if (pack.Review < pack.EffectiveFrom)
            yield return file.Problem("$.review", $"the review, {Dates.Plain(pack.Review!.Value)}, comes before it takes effect on {Dates.Plain(pack.EffectiveFrom!.Value)}", "correct one of the two dates");
    }
}
