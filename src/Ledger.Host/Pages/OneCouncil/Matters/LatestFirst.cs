using System.Runtime.CompilerServices;
using Ledger.Domain.Matters;
using Ledger.Domain.Records;
using NodaTime;

namespace Ledger.Host.Pages.OneCouncil.Matters;

/// <summary>Matters, those first on which something happened last.</summary>
internal static class LatestFirst
{
    private static readonly ConditionalWeakTable<IReadOnlyList<IRecord>, IReadOnlyList<Matter>> Ordered = [];

    /// <summary>Matters in that order; put into it once for one list of matters.</summary>
    internal static IReadOnlyList<Matter> Of(IReadOnlyList<IRecord> matters) => Ordered.GetValue(matters, all => [.. all.Cast<Matter>().OrderByDescending(LastOf)]);

    /// <summary>The day on which something last happened on a matter.</summary>
    internal static LocalDate LastOf(Matter matter) => matter.History.Standing[^1].Fact.Occurred.Date;
}
