using Ledger.Domain;
using Ledger.Host.Commands;
using Ledger.Host.Exports;
using Ledger.Host.Packs;
using Ledger.Projections;
using Ledger.Projections.Reports.Copies;
using Ledger.Projections.Reports.Duties;
using Ledger.Projections.Reports.EqualTreatment;
using Ledger.Projections.Reports.Findings;
using Ledger.Projections.Reports.Readings;
using Ledger.Projections.Reports.Register;
using Ledger.Projections.Reports.Requests;
using Ledger.Projections.Reports.WaitingTimes;
using Ledger.Projections.Reports.Year;
using Marten;

namespace Ledger.Host.Api;

/// <summary><c>GET …/reports/{name}</c>: every report, in every form.</summary>
internal static class ReportEndpoints
{
    /// <summary>The class whose JSON follows each report's head.</summary>
    internal static IReadOnlyDictionary<string, Type> Models { get; } = new Dictionary<string, Type>
    {
        ["equal-treatment"] = typeof(EqualTreatmentReport),
        ["copies"] = typeof(CopiesReport),
        ["findings"] = typeof(FindingsReport),
        ["waiting-times"] = typeof(WaitingTimesReport),
        ["requests"] = typeof(RequestsReport),
        ["register"] = typeof(RegisterReport),
        ["year"] = typeof(YearReport),
        ["readings"] = typeof(ReadingsReport),
        ["duties"] = typeof(DutiesReport),
    };

    internal static void MapReports(this RouteGroupBuilder council)
    {
        var takes = new Takes(Asked.OfReport);
        foreach (var name in ReportShelf.Names)
            council.MapGet($"/reports/{name}", (HttpContext http, IDocumentStore store, Councils councils, LedgerClock clock, CancellationToken cancel) => Report(name, http, store, councils, clock, cancel))
                .WithName($"report-{name}").WithTags("Reports").WithSummary($"The report “{name}”").AddEndpointFilter(takes)
                .WithMetadata(takes, new Gives(StatusCodes.Status200OK, "The report.", Models[name], Forms.BesidesJson));
        council.MapGet("/reports/{name}", (string name) =>
            Problem.Of(ProblemKind.NotFound, new Refusal($"There is no report “{name}”.", $"{Layout.Capital(Nearest.Advice(name, ReportShelf.Names, $"the reports are {string.Join(", ", ReportShelf.Names)}"))}."))).ExcludeFromDescription();
    }

    private static async Task<IResult> Report(string name, HttpContext http, IDocumentStore store, Councils councils, LedgerClock clock, CancellationToken cancel)
    {
        await using var session = store.QuerySession(Caller.Of(http).Council);
        var now = clock.Now;
        return Forms.Of(http, await ReportShelf.Make(name, session, Asked.Scope(http, await councils.Of(session, cancel), now), now, cancel));
    }
}
