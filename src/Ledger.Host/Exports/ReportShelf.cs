using Ledger.Projections.Reports;
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
using NodaTime;

namespace Ledger.Host.Exports;

/// <summary>Every report by name. A new report is one line here.</summary>
public static class ReportShelf
{
    private static readonly Dictionary<string, Func<IQuerySession, ReportScope, Instant, CancellationToken, Task<IReport>>> Shelf = new()
    {
        ["equal-treatment"] = async (session, scope, now, cancel) => new EqualTreatmentText(await EqualTreatmentQuery.Run(session, scope, now, cancel)),
        ["copies"] = async (session, scope, now, cancel) => new CopiesText(await CopiesQuery.Run(session, scope, now, cancel)),
        ["findings"] = async (session, scope, now, cancel) => new FindingsText(await FindingsQuery.Run(session, scope, now, cancel)),
        ["waiting-times"] = async (session, scope, now, cancel) => new WaitingTimesText(await WaitingTimesQuery.Run(session, scope, now, cancel)),
        ["requests"] = async (session, scope, now, cancel) => new RequestsText(await RequestsReport.Run(session, scope, now, cancel)),
        ["register"] = async (session, scope, now, cancel) => new RegisterText(await RegisterQuery.Run(session, scope, now, cancel)),
        ["year"] = async (session, scope, now, cancel) => new YearText(await YearQuery.Run(session, scope, now, cancel)),
        ["readings"] = async (session, scope, now, cancel) => new ReadingsText(await ReadingsQuery.Run(session, scope, now, cancel)),
        ["duties"] = async (session, scope, now, cancel) => new DutiesText(await DutiesQuery.Run(session, scope, now, cancel)),
    };

    /// <summary>The reports' names.</summary>
    public static IReadOnlyCollection<string> Names => Shelf.Keys;

    /// <summary>Makes a report.</summary>
    public static Task<IReport> Make(string name, IQuerySession session, ReportScope scope, Instant now, CancellationToken cancel) => Shelf[name](session, scope, now, cancel);
}
