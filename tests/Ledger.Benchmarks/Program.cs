using BenchmarkDotNet.Running;
using Ledger.Benchmarks.EndToEnd;

// `end-to-end [--quick]` measures on PostgreSQL; anything else goes to BenchmarkDotNet, such as `--filter *Judging*`.
if (args is ["end-to-end", .. var options])
{
    await Measurement.Run(options.Contains("--quick"), CancellationToken.None);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Measurement).Assembly).Run(args);
