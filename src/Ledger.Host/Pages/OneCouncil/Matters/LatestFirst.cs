using Ledger.Domain.Matters;
using Ledger.Domain.Records;
using Ledger.Host.Exports;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Matters;

/// <summary>Matters, those first on which something happened last.</summary>
internal static class LatestFirst
{
    private static readonly OnceOf<IReadOnlyList<IRecord>, IReadOnlyList<Matter>> Ordered = new(all => [.. all.Cast<Matter>().OrderByDescending(LastOf)]);

    /// <summary>Matters in that order; put into it once for one list of matters.</summary>
    internal static IReadOnlyList<Matter> Of(IReadOnlyList<IRecord> matters) => Ordered.For(matters);

    /// <summary>The day on which something last happened on a matter.</summary>
    internal static LocalDate LastOf(Matter matter) => matter.History.Standing[^1].Fact.Occurred.Date;
}
