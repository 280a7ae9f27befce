using BenchmarkDotNet.Attributes;
using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.NeedToKnow;
using Ledger.Domain.Roster;
using Ledger.Projections.Reports;
using Ledger.Projections.Reports.EqualTreatment;

namespace Ledger.Benchmarks.Functions;

/// <summary>The equal-treatment report over 1,000 matters and five groups, already in memory.</summary>
[InProcess, MemoryDiagnoser]
public class Reporting
{
    private readonly ReportScope scope = new("exampleton", Reader.Keeper, FiveGroups.Now, FiveGroups.Now);
    private Council council = null!;
    private IReadOnlyList<History> histories = [];

    [Params("faversham", "hailsham")]
    public string Pack { get; set; } = "";

    [GlobalSetup]
    public void Tell()
    {
        council = FiveGroups.InMemory(Pack);
        histories = [.. Enumerable.Range(1, 1000).Select(at => FiveGroups.InMemory($"M-{at}", council))];
    }

    [Benchmark]
    public EqualTreatmentReport EqualTreatment() =>
        EqualTreatmentQuery.Of(council, histories.Select(history => new Matter(new History(history.Entries))), scope, Sight.OfKeeper, FiveGroups.Now);
}
