using System.Text.Json;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Projections;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.EqualTreatment;
using Npgsql;

namespace Ledger.Benchmarks.EndToEnd;

/// <summary>The equal-treatment report over every matter of a council with five groups; beside it a raw read of the same matters.</summary>
internal sealed class Reporting(MeasuredLedger ledger, string council)
{
    private readonly ReportScope scope = new(council, Reader.Keeper, FiveGroups.Now, NodaTime.Instant.MaxValue);

    public async Task<IEnumerable<Line>> Measure(int matters, int repetitions)
    {
        await using var source = NpgsqlDataSource.Create(ledger.ConnectionString);
        var rates = await SideBySide.Run(
        [
            new("read", _ => SideBySide.Rate(matters, () => Read(source, matters))),
            new("report", _ => SideBySide.Rate(matters, () => Report(matters))),
        ], repetitions);
        return
        [
            new($"raw read of {matters:N0} matters", Spread.Of(rates[0])),
            new($"equal-treatment report, {matters:N0} matters × 5 groups", Spread.Of(rates[1]), "raw read", Spread.OfRatios(rates[1], rates[0])),
        ];
    }

    private async Task Report(int matters)
    {
        await using var session = ledger.Store.QuerySession(council);
        var report = await EqualTreatmentQuery.Run(session, scope, FiveGroups.Now, CancellationToken.None);
        if (report.Matters.Count != matters) throw new InvalidOperationException($"The report has {report.Matters.Count} matters.");
    }

    private async Task Read(NpgsqlDataSource source, int matters)
    {
        var read = 0;
        await using var command = source.CreateCommand("select data from ledger.mt_doc_streamsnapshot where tenant_id = $1 and kind = 'matter'");
        command.Parameters.Add(new() { Value = council });
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            read += JsonSerializer.Deserialize<StreamSnapshot>(rows.GetFieldValue<byte[]>(0), StoredJson.Options)!.History().All<MatterOpened>().FirstOrDefault() is null ? 0 : 1;
        }

        if (read != matters) throw new InvalidOperationException($"{read} matters were read.");
    }
}
