using Ledger.Domain;
using NodaTime;

namespace Ledger.Projections.Reports.Year;

/// <summary>
/// The year that a report covers: 1 May to 30 April, since councils begin theirs with the annual meeting in May (Local Government Act 1972,
/// schedule 12, paragraphs 1 and 7). Where no day is given, the last such year that has ended.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last.</param>
public sealed record MunicipalYear(LocalDate From, LocalDate To)
{
    /// <summary>The year before, of the same length where both ends were given.</summary>
    public MunicipalYear Before => new(From.PlusYears(-1), From.PlusDays(-1));

    /// <summary>The year of a report.</summary>
    public static MunicipalYear Of(ReportScope scope)
    {
        if (scope is { From: { } first, To: { } last }) return new(first, last);
        if (scope.From is { } from) return new(from, from.PlusYears(1).PlusDays(-1));
        if (scope.To is { } to) return new(to.PlusDays(1).PlusYears(-1), to);
        var today = scope.AsOf.InZone(OccurredAt.London).Date;
        var began = new LocalDate(today.Year, 5, 1);
        var thisYear = began <= today ? began : began.PlusYears(-1);
        return new(thisYear.PlusYears(-1), thisYear.PlusDays(-1));
    }
}
