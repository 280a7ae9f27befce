using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Ledger.Domain;
using Ledger.Domain.Matters;

namespace Ledger.Benchmarks.Functions;

/// <summary>From twenty events to the matter they make, and to what of them stands.</summary>
[InProcess, MemoryDiagnoser]
public class Telling
{
    private readonly ImmutableList<Entry> entries = FiveGroups.InMemory("M-1", FiveGroups.InMemory("faversham")).Entries;

    [Benchmark]
    public Matter? Evolve() => entries.Aggregate((Matter?)null, Matter.Evolve);

    [Benchmark]
    public ImmutableArray<Entry> Standing() => new History(entries).Standing;
}
