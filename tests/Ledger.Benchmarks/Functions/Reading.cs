using BenchmarkDotNet.Attributes;
using Ledger.Host.Commands;

namespace Ledger.Benchmarks.Functions;

/// <summary>From one line of a file to a command.</summary>
[InProcess, MemoryDiagnoser]
public class Reading
{
    private const string Line = """
        {"do":"RequestGroupSupport","by":"town-clerk","occurredAt":"2026-02-02","matter":"M-1","request":"R-1","group":"labour","kind":"attendance","to":"town-clerk"}
        """;

    [Benchmark]
    public Order OneLine() => CommandBook.Read(Line);
}
