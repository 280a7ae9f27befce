using BenchmarkDotNet.Attributes;
using Ledger.Domain;
using Ledger.Domain.Matters;
using Ledger.Domain.Protocol;
using Ledger.Domain.Roster;

namespace Ledger.Benchmarks.Functions;

/// <summary>What the rules of each pack say of one matter of twenty events.</summary>
[InProcess, MemoryDiagnoser]
public class Judging
{
    private Council council = null!;
    private History history = null!;

    [Params("faversham", "hailsham", "uttlesford", "county", "stotfold")]
    public string Pack { get; set; } = "";

    [GlobalSetup]
    public void Tell()
    {
        council = FiveGroups.InMemory(Pack);
        history = FiveGroups.InMemory("M-1", council);
    }

    // A history made anew, as a command has it: what stands is worked out again.
    [Benchmark]
    public Judgement OneMatter()
    {
        var fresh = new History(history.Entries);
        return Judgement.Of(new Matter(fresh), fresh, council, FiveGroups.Now);
    }
}
